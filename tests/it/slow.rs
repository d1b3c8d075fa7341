//! Slow clients are shown out.
use std::time::Duration;

use tokio::time::{Instant, sleep};

use crate::house::{House, LATE, SHORT, ends};

#[tokio::test]
async fn a_head_that_arrives_drop_by_drop_is_cut_off() {
    let house = House::open().await;
    let mut client = house.client().await;
    client.send("GET / HTTP/1.1\r\n").await;
    let started = Instant::now();
    let end = loop {
        client.send("x: y\r\n").await;
        let reading = tokio::time::timeout(Duration::from_millis(50), client.read_to_end());
        match reading.await {
            Ok(said) => break said,
            Err(_) if started.elapsed() > LATE => panic!("still open"),
            Err(_) => {}
        }
    };
    assert!(end.unwrap_or_default().is_empty());
}

#[tokio::test]
async fn a_client_that_says_nothing_is_cut_off() {
    let house = House::open().await;
    assert_eq!(house.client().await.read_to_end().await.as_deref(), Some(""));
}

#[tokio::test]
async fn an_idle_connection_is_closed() {
    let house = House::open().await;
    let mut client = house.client().await;
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n").await;
    let said = client.read_to_end().await.expect("closed in time");
    assert_eq!(ends(&said), ("HTTP/1.1 200 OK", "hello"));
}

#[tokio::test]
async fn a_connection_serves_request_after_request() {
    let house = House::open().await;
    let mut client = house.client().await;
    for _ in 0..3 {
        client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n").await;
        assert_eq!(ends(&client.read().await), ("HTTP/1.1 200 OK", "hello"));
    }
}

#[tokio::test]
async fn a_body_that_arrives_drop_by_drop_is_answered_and_cut_off() {
    let house = House::open().await;
    let mut client = house.client().await;
    client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 999\r\n\r\na").await;
    sleep(SHORT / 2).await;
    client.send("b").await;
    let said = client.read_to_end().await.expect("closed in time");
    assert_eq!(ends(&said), ("HTTP/1.1 408 Request Timeout", "too slow"));
}

#[tokio::test]
async fn a_client_that_does_not_read_is_cut_off() {
    let house = House::open().await;
    let mut client = house.client().await;
    client.send("GET /huge HTTP/1.1\r\nHost: a\r\n\r\n").await;
    client.0.peek(&mut [0]).await.unwrap();
    let started = Instant::now();
    while !house.meters.render().contains("connections_open 0\n") {
        assert!(started.elapsed() < LATE, "the connection is still open");
        sleep(SHORT / 10).await;
    }
}

#[tokio::test]
async fn a_client_that_reads_slowly_gets_everything() {
    let house = House::open().await;
    let mut client = house.client().await;
    client.send("GET /huge HTTP/1.1\r\nHost: a\r\n\r\n").await;
    sleep(SHORT / 2).await;
    let said = client.read_to_end().await.expect("closed in time");
    assert!(said.len() > 64 << 20, "only {} bytes came", said.len());
}
