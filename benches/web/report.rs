//! The report: a plain table, and the same figures as one line of JSON.

use serde_json::{Value, json};

use crate::rounds::Spread;

/// All that was measured, in order.
#[derive(Default)]
pub struct Report {
    chapter: &'static str,
    rows: Vec<Row>,
}

struct Row {
    chapter: &'static str,
    what: String,
    value: String,
    range: String,
    aim: &'static str,
    json: Value,
}

impl Report {
    /// Begins a chapter.
    pub fn chapter(&mut self, name: &'static str) {
        eprintln!("measuring: {name}");
        self.chapter = name;
    }

    /// Notes a count.
    pub fn count(&mut self, what: &str, count: u64, unit: &str, aim: &'static str) {
        self.row(what, [format!("{} {unit}", grouped(count)), String::new()], aim, json!(count));
    }

    /// Notes a median of rounds, with its least and its greatest value.
    pub fn spread(&mut self, what: &str, spread: Spread, unit: &str, aim: &'static str) {
        let Spread { least, median, most } = spread;
        let shown = [format!("{median:.2} {unit}"), format!("{least:.2} to {most:.2}")];
        let json = json!({ "median": round(median), "least": round(least), "most": round(most) });
        self.row(what, shown, aim, json);
    }

    /// Notes one ratio of counts.
    pub fn ratio(&mut self, what: &str, ratio: f64, aim: &'static str) {
        self.row(what, [format!("{ratio:.2} x"), String::new()], aim, json!(round(ratio)));
    }

    /// Notes what could not be measured, and why.
    pub fn missing(&mut self, what: &str, why: &str) {
        self.row(what, ["not measured".to_owned(), why.to_owned()], "", Value::Null);
    }

    fn row(&mut self, what: &str, shown: [String; 2], aim: &'static str, json: Value) {
        let [value, range] = shown;
        self.rows.push(Row {
            chapter: self.chapter,
            what: what.to_owned(),
            value,
            range,
            aim,
            json,
        });
    }

    /// Prints everything.
    pub fn print(&self) {
        let mut chapter = "";
        for row in &self.rows {
            if row.chapter != chapter {
                chapter = row.chapter;
                println!("\n{:<58}{:>18}  {:<18}aim", chapter.to_uppercase(), "", "range");
            }
            println!("{:<58}{:>18}  {:<18}{}", row.what, row.value, row.range, row.aim);
        }
        let rows = self.rows.iter().map(|row| {
            json!({ "chapter": row.chapter, "what": row.what, "value": row.json, "aim": row.aim })
        });
        println!("\n{}", json!({ "bench": "web", "rows": rows.collect::<Vec<_>>() }));
    }
}

fn round(value: f64) -> f64 {
    (value * 1_000.0).round() / 1_000.0
}

/// `12 345 678`.
fn grouped(value: u64) -> String {
    let digits = value.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(' ');
        }
        grouped.push(digit);
    }
    grouped
}
