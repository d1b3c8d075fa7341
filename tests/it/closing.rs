//! The server closes without dropping anybody, and without waiting for ever.
use std::time::Duration;

use tokio::time::sleep;

use crate::house::{House, ends, limits};

/// The drain time of the tests, and much room for a busy machine.
const DRAINED: Duration = Duration::from_secs(5);

#[tokio::test]
async fn a_running_request_is_answered() {
    let house = House::open().await;
    let mut client = house.client().await;
    client.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n").await;
    sleep(Duration::from_millis(50)).await;
    let (took, said) = tokio::join!(house.close(), client.read_to_end());
    assert_eq!(ends(&said.unwrap()), ("HTTP/1.1 200 OK", "done"));
    assert!(took < DRAINED, "{took:?}");
}

#[tokio::test]
async fn spare_and_idle_connections_are_not_awaited() {
    let mut patient = limits();
    patient.head_time = Duration::from_secs(60);
    patient.drain_time = Duration::from_secs(60);
    let house = House::open_with(patient).await;
    let (_spare, mut idle) = (house.client().await, house.client().await);
    idle.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n").await;
    idle.read().await;
    assert!(house.close().await < DRAINED);
}

#[tokio::test]
async fn a_client_with_half_a_head_is_not_awaited_beyond_the_drain_time() {
    let mut patient = limits();
    patient.head_time = Duration::from_secs(60);
    let house = House::open_with(patient).await;
    let mut client = house.client().await;
    client.send("GET / HT").await;
    sleep(Duration::from_millis(50)).await;
    assert!(house.close().await < DRAINED);
}

#[tokio::test]
async fn a_client_that_does_not_read_is_not_awaited_beyond_the_drain_time() {
    let mut patient = limits();
    patient.stall_time = Duration::from_secs(60);
    let house = House::open_with(patient).await;
    let mut client = house.client().await;
    client.send("GET /huge HTTP/1.1\r\nHost: a\r\n\r\n").await;
    sleep(Duration::from_millis(50)).await;
    assert!(house.close().await < DRAINED);
}

#[tokio::test]
async fn a_visitor_who_knocked_in_time_is_served() {
    let house = House::open().await;
    let mut client = house.client().await;
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n").await;
    let (_, said) = tokio::join!(house.close(), client.read_to_end());
    assert_eq!(ends(&said.unwrap()), ("HTTP/1.1 200 OK", "hello"));
}

#[tokio::test]
async fn a_visitor_whose_request_is_on_its_way_is_served() {
    let house = House::open().await;
    let mut client = house.client().await;
    let asking = async {
        sleep(Duration::from_millis(60)).await;
        client.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n").await;
        client.read_to_end().await
    };
    let (_, said) = tokio::join!(house.close(), asking);
    assert_eq!(ends(&said.unwrap()), ("HTTP/1.1 200 OK", "done"));
}
