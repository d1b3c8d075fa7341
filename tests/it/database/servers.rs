//! Databases for tests: a file of SQLite, or a database of a PostgreSQL that runs as long as the tests.

use std::io::Read as _;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use marchepied::store::database::{Database, FILE, Location};
use tempfile::TempDir;

use crate::pages::depot::Depot;

/// A place for a database, and the folder it needs.
pub struct Ground {
    pub location: Location,
    pub folder: TempDir,
    /// The bucket for its pages, when they are not in the database.
    pub depot: Option<Depot>,
}

impl Ground {
    pub fn sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self { location: Location::File(folder.path().join(FILE)), folder, depot: None }
    }

    /// A new database in the PostgreSQL of the tests.
    pub fn postgres() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("test_{}", COUNT.fetch_add(1, Ordering::Relaxed));
        let folder = tempfile::tempdir().unwrap();
        Self { location: Location::Server(SERVER.database(&name)), folder, depot: None }
    }

    /// One of each.
    pub fn both() -> [Self; 2] {
        [Self::sqlite(), Self::postgres()]
    }

    pub fn open(&self) -> Database {
        Database::open(self.location.clone()).unwrap()
    }
}

static SERVER: LazyLock<Server> = LazyLock::new(Server::start);

/// A PostgreSQL in a temporary folder, without a port: a socket only.
pub struct Server {
    programs: PathBuf,
    home: PathBuf,
    /// Its standard input stays open as long as the tests run.
    _keeper: Child,
}

/// Runs the server until the standard input closes: when the tests end, however
/// they end, the server stops and its folder goes.
const KEEPER: &str = r#"
set -e
cd /
"$0/initdb" -D "$1/data" -U postgres -A trust -E UTF8 --no-sync >"$1/init.log"
"$0/postgres" -D "$1/data" -k "$1" -c listen_addresses= -c max_connections=300 >"$1/log" 2>&1 &
server=$!
until "$0/pg_isready" -q -h "$1" -U postgres; do sleep 0.1; kill -0 $server; done
echo ready
cat >/dev/null || true
"$0/pg_ctl" -D "$1/data" -s -m immediate stop || true
rm -rf "$1"
"#;

impl Server {
    pub fn start() -> Self {
        let programs = programs().expect(
            "PostgreSQL is not installed: run ./check tools, or apt-get install postgresql",
        );
        let home = tempfile::Builder::new().prefix("mp-pg-").tempdir().unwrap().keep();
        let is_root = Command::new("id").arg("-u").output().unwrap().stdout == b"0\n";
        let mut keeper = match is_root {
            // PostgreSQL refuses to run as root.
            true => {
                let owned = Command::new("chown").arg("postgres").arg(&home).status().unwrap();
                assert!(owned.success());
                let mut keeper = Command::new("runuser");
                keeper.args(["-u", "postgres", "--", "sh", "-c", KEEPER]);
                keeper
            }
            false => {
                let mut keeper = Command::new("sh");
                keeper.args(["-c", KEEPER]);
                keeper
            }
        };
        keeper.arg(&programs).arg(&home).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = keeper.spawn().unwrap();
        let mut said = [0; 5];
        child.stdout.as_mut().unwrap().read_exact(&mut said).expect("PostgreSQL starts");
        Self { programs, home, _keeper: child }
    }

    /// Stops it and starts it again, as an upgrade or a power cut does.
    pub fn restart(&self) {
        let mut again = match Command::new("id").arg("-u").output().unwrap().stdout == b"0\n" {
            true => {
                let mut again = Command::new("runuser");
                again.args(["-u", "postgres", "--"]).arg(self.programs.join("pg_ctl"));
                again
            }
            false => Command::new(self.programs.join("pg_ctl")),
        };
        let home = self.home.display();
        again.current_dir("/").args(["-s", "-w", "-m", "immediate", "restart"]);
        again.args(["-D", &format!("{home}/data"), "-l", &format!("{home}/log")]);
        again.args(["-o", &format!("-k {home} -c listen_addresses= -c max_connections=300")]);
        assert!(again.status().unwrap().success(), "PostgreSQL starts again");
    }

    /// Makes an empty database: its address.
    pub fn database(&self, name: &str) -> String {
        let made = Command::new(self.programs.join("createdb"))
            .args(["-U", "postgres", "-h"])
            .arg(&self.home)
            .arg(name)
            .status();
        assert!(made.unwrap().success());
        format!("postgres://postgres@localhost/{name}?host={}", self.home.display())
    }
}

/// The folder with the programs of the server, as Debian has it, or on the path.
fn programs() -> Option<PathBuf> {
    let debian = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let path: Vec<_> = std::env::split_paths(&path).collect();
    debian
        .map(|version| version.path().join("bin"))
        .chain(path)
        .find(|bin| ["initdb", "postgres"].iter().all(|program| bin.join(program).exists()))
}
