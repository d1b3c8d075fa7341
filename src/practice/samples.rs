//! The files one may take along, to learn how a file is joined. They are drawn by us.

/// A file to take along.
#[derive(Debug, PartialEq, Eq)]
pub struct Sample {
    /// Its name, as a browser keeps it.
    pub name: &'static str,
    /// Its kind, as browsers name it.
    pub kind: &'static str,
    /// What it holds.
    pub bytes: &'static [u8],
}

/// Every file.
pub const SAMPLES: [Sample; 3] = [
    Sample {
        name: "photo-lina.jpg",
        kind: "image/jpeg",
        bytes: include_bytes!("samples/photo-lina.jpg"),
    },
    Sample {
        name: "photo-lina.pdf",
        kind: "application/pdf",
        bytes: include_bytes!("samples/photo-lina.pdf"),
    },
    Sample {
        name: "vacances.jpg",
        kind: "image/jpeg",
        bytes: include_bytes!("samples/vacances.jpg"),
    },
];

#[cfg(test)]
mod tests {
    #[test]
    fn each_file_is_what_its_name_says_and_light() {
        for sample in super::SAMPLES {
            let begins: &[u8] =
                if sample.name.ends_with("pdf") { b"%PDF-" } else { b"\xff\xd8\xff" };
            assert!(sample.bytes.starts_with(begins), "{}", sample.name);
            assert!(sample.bytes.len() < 20_000, "{} is heavy", sample.name);
        }
    }
}
