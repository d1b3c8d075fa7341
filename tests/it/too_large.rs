//! A head that is too large gets a page, not an empty answer or a reset.
use std::time::Duration;

use tokio::time::sleep;

use crate::house::{House, REFUSAL, ends};

async fn answer(request: String) -> Option<String> {
    let house = House::open().await;
    let mut client = house.client().await;
    assert!(client.send(request).await, "reset while sending");
    client.read_to_end().await
}

#[tokio::test]
async fn a_header_of_a_megabyte_gets_the_page() {
    let request = format!("GET / HTTP/1.1\r\nHost: a\r\nx: {}\r\n\r\n", "a".repeat(1 << 20));
    assert_eq!(answer(request).await.as_deref(), Some(REFUSAL));
}

#[tokio::test]
async fn a_refused_client_may_go_on_sending_until_it_reads() {
    let house = House::open().await;
    let mut client = house.client().await;
    client.send(format!("GET / HTTP/1.1\r\nx: {}", "a".repeat(40_000))).await;
    for _ in 0..3 {
        sleep(Duration::from_millis(20)).await;
        assert!(client.send("a".repeat(50_000)).await, "reset while sending");
    }
    assert_eq!(client.read_to_end().await.as_deref(), Some(REFUSAL));
}

#[tokio::test]
async fn a_long_address_gets_the_page() {
    let request = format!("GET /{} HTTP/1.1\r\nHost: a\r\n\r\n", "a".repeat(9000));
    assert_eq!(answer(request).await.as_deref(), Some(REFUSAL));
}

#[tokio::test]
async fn many_headers_get_the_page() {
    let request = format!("GET / HTTP/1.1\r\nHost: a\r\n{}\r\n", "x: y\r\n".repeat(200));
    assert_eq!(answer(request).await.as_deref(), Some(REFUSAL));
}

#[tokio::test]
async fn the_second_request_of_a_connection_gets_the_page_too() {
    let house = House::open().await;
    let mut client = house.client().await;
    client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nab").await;
    assert_eq!(ends(&client.read().await), ("HTTP/1.1 200 OK", "ab"));
    client.send(format!("GET /{} HTTP/1.1\r\nHost: a\r\n\r\n", "a".repeat(9000))).await;
    assert_eq!(client.read_to_end().await.as_deref(), Some(REFUSAL));
    assert!(house.meters.render().contains("marchepied_heads_refused_total 1\n"));
}

#[tokio::test]
async fn a_head_within_the_bounds_is_served() {
    let cookie = "c".repeat(30_000);
    let said = answer(format!(
        "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nCookie: {cookie}\r\n\r\n"
    ));
    assert_eq!(ends(&said.await.unwrap()), ("HTTP/1.1 200 OK", "hello"));
}

#[tokio::test]
async fn a_large_body_is_no_large_head() {
    let body = "line\n".repeat(30_000);
    let head = format!(
        "POST /echo HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    let said = answer(head + &body).await.unwrap();
    assert!(said.starts_with("HTTP/1.1 200 OK") && said.ends_with(&body));
}

#[tokio::test]
async fn the_answer_to_an_unread_body_arrives() {
    let head = "POST /unread HTTP/1.1\r\nHost: a\r\nContent-Length: 2000000\r\n\r\n";
    let said = answer(head.to_owned() + &"a".repeat(2_000_000)).await.unwrap();
    assert_eq!(ends(&said).0, "HTTP/1.1 413 Payload Too Large");
    assert_eq!(said.matches("HTTP/1.1").count(), 1, "one request, one answer");
}
