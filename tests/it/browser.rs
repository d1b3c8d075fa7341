//! A small browser: it keeps one cookie, follows redirects, and notes every address.

use crate::site::{Reply, Site};

/// A browser that follows where it is led, and notes every address it sees.
pub struct Browser<'s> {
    site: &'s Site,
    pub keeps_cookies: bool,
    pub cookie: Option<String>,
    /// Every address that stood in a link, a form or a redirect.
    pub seen: Vec<String>,
}

impl<'s> Browser<'s> {
    pub fn of(site: &'s Site) -> Self {
        Self { site, keeps_cookies: true, cookie: None, seen: Vec::new() }
    }

    pub async fn get(&mut self, path: &str) -> Reply {
        let reply = self.site.ask("GET", path, &self.headers()).await;
        self.arrive(reply).await
    }

    pub async fn post(&mut self, path: &str, form: &str) -> Reply {
        let reply = self.site.post(path, &self.headers(), form).await;
        self.arrive(reply).await
    }

    /// Sends a form with files, in this type of content.
    pub async fn upload(&mut self, path: &str, kind: &str, body: Vec<u8>) -> Reply {
        let mut headers = self.headers();
        headers.push(("content-type", kind));
        let reply = self.site.upload(path, &headers, body).await;
        self.arrive(reply).await
    }

    fn headers(&self) -> Vec<(&'static str, &str)> {
        self.cookie.iter().map(|cookie| ("cookie", cookie.as_str())).collect()
    }

    /// Follows redirects to a page, at most five.
    async fn arrive(&mut self, mut reply: Reply) -> Reply {
        for _ in 0..5 {
            self.note(&reply);
            let Some(place) = reply.headers.get("location") else { return reply };
            let place = place.to_str().unwrap().to_owned();
            reply = self.site.ask("GET", &place, &self.headers()).await;
            // A redirect keeps the address that led to it out of sight.
            self.seen.push(place);
        }
        panic!("{} leads round and round", reply.asked)
    }

    fn note(&mut self, reply: &Reply) {
        if self.keeps_cookies {
            self.cookie = reply.cookie().or(self.cookie.take());
        }
        // A photo or a file has no links.
        if std::str::from_utf8(&reply.body).is_err() {
            return;
        }
        for attribute in ["href", "action", "src"] {
            self.seen.extend(reply.with(attribute).into_iter().map(|(_, address)| address));
        }
    }
}
