//! Where the fiches stand in the data folder, and who may change them.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use super::error::Error;

/// The name of the library in its folder.
const LIBRARY: &str = "library.db";
/// What the names of libraries that are being written begin with.
const UNFINISHED: &str = "library.db.tmp-";

/// The folder of the fiches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place(PathBuf);

impl Place {
    /// The folder of the fiches in a data folder.
    #[must_use]
    pub fn in_data(data: &Path) -> Self {
        Self(data.join("fiches"))
    }

    /// The folder itself.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.0
    }

    /// The library in service.
    #[must_use]
    pub fn library(&self) -> PathBuf {
        self.0.join(LIBRARY)
    }

    /// Where a library is written before it takes the place of the one in service.
    fn unfinished(&self, end: &str) -> PathBuf {
        self.0.join(format!("{UNFINISHED}{}{end}", std::process::id()))
    }
}

/// The right to change the library, held by one process at a time. It ends
/// with the process, however that ends.
#[derive(Debug)]
pub struct Turn {
    place: Place,
    _lock: File,
}

impl Turn {
    /// Takes the turn, makes the folder, and clears away what dead imports left.
    ///
    /// # Errors
    /// When another process has the turn, or the folder cannot be written to.
    pub fn take(place: &Place) -> Result<Self, Error> {
        let folder = place.folder();
        let failed = |why| Error::File(folder.to_owned(), why);
        fs::create_dir_all(folder).map_err(failed)?;
        let path = folder.join("lock");
        let open = File::options().create(true).append(true).open(&path);
        let lock = open.map_err(|why| Error::File(path.clone(), why))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Error::Busy(folder.to_owned())),
            Err(TryLockError::Error(why)) => return Err(Error::File(path, why)),
        }
        for entry in fs::read_dir(folder).map_err(failed)?.flatten() {
            if entry.file_name().to_string_lossy().starts_with(UNFINISHED) {
                fs::remove_file(entry.path()).map_err(|why| Error::File(entry.path(), why))?;
            }
        }
        Ok(Self { place: place.clone(), _lock: lock })
    }

    /// The folder it is for.
    #[must_use]
    pub const fn place(&self) -> &Place {
        &self.place
    }

    /// Where an archive is kept while it comes in from the Internet.
    #[must_use]
    pub fn download(&self) -> PathBuf {
        self.place.unfinished(".zip")
    }

    /// Where the new library is to be written.
    #[must_use]
    pub fn unfinished(&self) -> PathBuf {
        self.place.unfinished("")
    }

    /// Puts the finished library in service. After a power cut there is the
    /// old one or the new one, and never half of one.
    ///
    /// # Errors
    /// When the disk does not take it.
    pub fn put_in_service(&self) -> Result<(), Error> {
        let (new, library) = (self.unfinished(), self.place.library());
        let sync = |path: &Path| File::open(path).and_then(|file| file.sync_all());
        sync(&new).map_err(|why| Error::File(new.clone(), why))?;
        fs::rename(&new, &library).map_err(|why| Error::File(library, why))?;
        let folder = self.place.folder();
        sync(folder).map_err(|why| Error::File(folder.to_owned(), why))
    }

    /// Throws away what was written and not put in service.
    pub fn give_up(&self) {
        // If it cannot be removed, the next import will.
        let _ = fs::remove_file(self.unfinished());
    }
}

/// Which file has a name just now: changes when another takes its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    device: u64,
    inode: u64,
    length: u64,
    changed: i64,
}

impl Stamp {
    /// The stamp of the library in service; `None` when there is none.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn of(place: &Place) -> io::Result<Option<Self>> {
        use std::os::unix::fs::MetadataExt as _;
        match fs::metadata(place.library()) {
            Ok(file) => Ok(Some(Self {
                device: file.dev(),
                inode: file.ino(),
                length: file.len(),
                changed: file.mtime(),
            })),
            Err(why) if why.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(why) => Err(why),
        }
    }
}
