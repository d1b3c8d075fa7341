//! Coming back by words, beside the derivation of their key alone.

use std::hint::black_box;

use argon2::{Algorithm, Argon2, Params, Version};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use marchepied::guide::TypedValues;
use marchepied::resume::{Cost, Drawn, Kept, Source};
use tower::ServiceExt as _;

use crate::rounds::Rounds;
use crate::server::Server;
use crate::told::{Outcome, Told as _};
use crate::{row, runtime, timed};

const ROUNDS: usize = 7;

/// Words are opened by the keeper, and through the form of the page.
pub fn measure() -> Outcome {
    let threads = runtime()?;
    let server = {
        let _inside = threads.enter(); // its connections ask for one
        Server::open()?
    };
    let keeper = server.app.keeper().told("keep places")?;
    let kept = Kept {
        source: Source::Procedure("actualisation".to_owned()),
        screen: "pour-qui".to_owned(),
        answers: Vec::new(),
        typed: TypedValues::new(),
        language: "fr".to_owned(),
        day: server.app.clock.today(),
        ladder: Default::default(),
    };
    let (_, drawn) = threads.block_on(keeper.keep(&kept)).told("keep a place")?;
    let rounds = Rounds::run(ROUNDS, 3, |subject| {
        timed(|| match subject {
            0 => derive(&drawn),
            1 => {
                let opened = threads.block_on(keeper.open(&drawn)).told("open a place")?;
                opened.map(|_| ()).told("find the place")
            }
            _ => threads.block_on(typed(&server, &drawn)),
        })
    })?;
    println!("words");
    row("deriving the key alone, ms", rounds.cost(0), "");
    row("coming back, times that", rounds.ratio(1, 0), "at most 1.10");
    row("the whole page, times that", rounds.ratio(2, 0), "at most 1.15");
    Ok(())
}

/// The slow step alone, with the same costs.
fn derive(drawn: &Drawn) -> Outcome {
    let text = drawn.words().collect::<Vec<_>>().join(" ");
    let Cost { memory, passes } = Cost::USUAL;
    let params = Params::new(memory, passes, 1, Some(32)).told("choose costs")?;
    let slow = Argon2::new_with_secret(&[7; 32], Algorithm::Argon2id, Version::V0x13, params);
    let mut key = [0; 32];
    let slow = slow.told("prepare")?;
    slow.hash_password_into(text.as_bytes(), b"marchepied place 1", &mut key).told("derive")?;
    black_box(key);
    Ok(())
}

/// The words typed into the form, as a browser sends them.
async fn typed(server: &Server, drawn: &Drawn) -> Outcome {
    let mut form = form_urlencoded::Serializer::new(String::new());
    form.extend_pairs(drawn.words().map(|word| ("mot", word)));
    let body = form.finish();
    let request = Request::post("/fr/reprendre")
        .header("host", "localhost")
        .header("sec-fetch-site", "same-origin")
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Body::from(body))
        .told("write a request")?;
    let answer = server.router.clone().oneshot(request).await.told("ask")?;
    match answer.status() {
        StatusCode::OK | StatusCode::SEE_OTHER => Ok(()),
        status => Err(format!("open the page: {status}")),
    }
}
