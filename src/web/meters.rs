//! The figures an operator watches, in the text format of OpenMetrics.
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::http::StatusCode;
use prometheus_client::collector::Collector;
use prometheus_client::encoding::text::encode;
use prometheus_client::encoding::{
    DescriptorEncoder, EncodeLabelSet, EncodeLabelValue, NoLabelSet,
};
use prometheus_client::metrics::MetricType;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::Registry;

use crate::stumbles::{Stumbles, What, told};

/// The `Content-Type` of what [`Meters::render`] returns.
pub const CONTENT_TYPE: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// Upper bounds of the durations counted together, in seconds.
const BUCKETS: [f64; 9] = [0.0005, 0.001, 0.0025, 0.01, 0.05, 0.25, 1.0, 2.5, 10.0];

/// A route and a class of status: a bounded number of pairs, whatever is asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Served {
    route: String,
    status: Class,
}

/// The first digit of a status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Class(u16);

impl EncodeLabelValue for Class {
    fn encode(
        &self,
        encoder: &mut prometheus_client::encoding::LabelValueEncoder<'_>,
    ) -> Result<(), std::fmt::Error> {
        format!("{}xx", self.0).encode(encoder)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Route {
    route: String,
}

/// All meters of the process. Clones share the same figures.
#[derive(Clone, Debug)]
pub struct Meters {
    registry: Arc<Registry>,
    started: Instant,
    uptime: Gauge,
    requests: Family<Served, Counter>,
    durations: Family<Route, Histogram>,
    connections: Gauge,
    shed: Counter,
    refused: Counter,
}

impl Meters {
    /// Meters at zero, for the build of this version and commit.
    #[must_use]
    pub fn new(version: &str, commit: &str) -> Self {
        let meters = Self {
            registry: Arc::default(),
            started: Instant::now(),
            uptime: Gauge::default(),
            requests: Family::default(),
            durations: Family::new_with_constructor(|| Histogram::new(BUCKETS)),
            connections: Gauge::default(),
            shed: Counter::default(),
            refused: Counter::default(),
        };
        let registry = Arc::new(meters.register(version, commit));
        Self { registry, ..meters }
    }

    /// The same meters, which also tell where people stumble.
    #[must_use]
    pub fn telling(mut self, stumbles: Arc<Stumbles>) -> Self {
        // Nobody else has the registry yet: the server starts.
        if let Some(registry) = Arc::get_mut(&mut self.registry) {
            registry.register_collector(Box::new(Screens(stumbles)));
        }
        self
    }

    fn register(&self, version: &str, commit: &str) -> Registry {
        let mut all = Registry::with_prefix("marchepied");
        let build = Info::new([("version", version.to_owned()), ("commit", commit.to_owned())]);
        let start: Gauge = Gauge::default();
        start.set(super::clock::Clock::real().seconds());
        all.register("build", "The version that runs", build);
        all.register("start_time_seconds", "When the process started", start);
        all.register("uptime_seconds", "How long the process has run", self.uptime.clone());
        all.register("requests", "Requests by route and status", self.requests.clone());
        let durations = "Seconds until an answer was ready, by route";
        all.register("request_duration_seconds", durations, self.durations.clone());
        all.register("connections_open", "Connections being served", self.connections.clone());
        let shed = "Visitors turned away because the house was full";
        all.register("connections_shed", shed, self.shed.clone());
        let refused = "Requests refused because their head was too large";
        all.register("heads_refused", refused, self.refused.clone());
        all
    }

    /// The figures as text, to be served with [`CONTENT_TYPE`].
    #[must_use]
    pub fn render(&self) -> String {
        let uptime = self.started.elapsed().as_secs();
        self.uptime.set(i64::try_from(uptime).unwrap_or(i64::MAX));
        let mut text = String::new();
        encode(&mut text, &self.registry).expect("writing to a string cannot fail");
        text
    }

    pub(super) fn served(&self, route: &str, status: StatusCode, took: Duration) {
        let route = route.to_owned();
        let served = Served { route: route.clone(), status: Class(status.as_u16() / 100) };
        self.requests.get_or_create(&served).inc();
        self.durations.get_or_create(&Route { route }).observe(took.as_secs_f64());
    }

    pub(super) fn connections(&self, open: usize) {
        self.connections.set(i64::try_from(open).unwrap_or(i64::MAX));
    }

    pub(super) fn shed(&self) {
        self.shed.inc();
    }

    pub(super) fn head_refused(&self) {
        self.refused.inc();
    }
}

/// What was counted on screens since the start; few people are not told of.
#[derive(Debug)]
struct Screens(Arc<Stumbles>);

impl Collector for Screens {
    fn encode(&self, mut encoder: DescriptorEncoder) -> Result<(), std::fmt::Error> {
        let help =
            "Screens of guides: seen, stopped at, not understood, shown to an agent; from 5 on";
        let mut family = encoder.encode_descriptor("screens", help, None, MetricType::Counter)?;
        for (spot, counts) in self.0.totals() {
            for (what, count) in What::ALL.into_iter().zip(counts) {
                let Some(count) = told(count) else { continue };
                let labels = [
                    ("guide", spot.guide.as_str()),
                    ("version", &spot.version),
                    ("screen", spot.screen.as_str()),
                    ("language", &spot.language),
                    ("what", what.code()),
                ];
                family
                    .encode_family(&labels)?
                    .encode_counter::<NoLabelSet, _, u64>(&count, None)?;
            }
        }
        Ok(())
    }
}
