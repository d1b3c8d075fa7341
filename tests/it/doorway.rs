//! A full house says so.
use std::time::Duration;

use marchepied::web::limits::Limits;
use tokio::time::sleep;

use crate::house::{BUSY, House, SHORT, ends, limits};

async fn house_for_one() -> House {
    House::open_with(Limits { max_connections: 1, ..limits() }).await
}

#[tokio::test]
async fn a_visitor_too_many_gets_a_page() {
    let house = house_for_one().await;
    let _first = house.client().await;
    sleep(Duration::from_millis(50)).await;
    let mut second = house.client().await;
    second.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n").await;
    assert_eq!(second.read_to_end().await.as_deref(), Some(BUSY));
    assert!(house.meters.render().contains("marchepied_connections_shed_total 1\n"));
}

#[tokio::test]
async fn there_is_room_again_when_a_visitor_has_left() {
    let house = house_for_one().await;
    drop(house.client().await);
    sleep(SHORT).await;
    let mut next = house.client().await;
    next.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").await;
    assert_eq!(ends(&next.read_to_end().await.unwrap()), ("HTTP/1.1 200 OK", "hello"));
}
