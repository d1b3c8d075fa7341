//! Photos bound into one PDF, small enough for the site that asks for it.
//!
//! Photos go in as they are kept. When they are too large together, the
//! largest are made smaller, step by step, until they fit; a page that would
//! be hard to read is not made. The file says nothing else: no name, no day,
//! no program.

use pdf_writer::{Content, Filter, Finish as _, Name, Pdf, Rect, Ref};

use super::photo;
use super::taken::Unfit;

/// The greatest number of bytes of a PDF, unless a site takes less.
pub const BOUND: usize = 2_000_000;
/// The greatest number of pages that are bound: more would take too long.
const MOST_PAGES: usize = 30;
/// The bytes that the file takes besides its photos, and those that each page takes.
const FRAME: usize = 1_000;
const PAGE: usize = 1_000;
/// The longest side, in points, and how good, of 100. An A4 page of the last
/// step has 85 points an inch: small print can just be read.
const STEPS: [(u32, u8); 6] =
    [(2_000, 70), (1_800, 60), (1_600, 55), (1_400, 50), (1_200, 45), (1_000, 40)];
/// A page of A4, in points of a printer, and its margin.
const A4: (f32, f32) = (595.0, 842.0);
const MARGIN: f32 = 12.0;

/// Why photos are not bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unbound {
    /// They are too many, or could not be read any more when they fit.
    Large,
    /// One of them cannot be read.
    Broken,
}

/// One PDF of these photos (JPEG, as they are kept), of `most` bytes at most.
///
/// # Errors
/// [`Unbound::Large`] when they do not fit, [`Unbound::Broken`] when one is no JPEG.
pub fn bound(photos: Vec<Vec<u8>>, most: usize) -> Result<Vec<u8>, Unbound> {
    if photos.is_empty() || photos.len() > MOST_PAGES {
        return Err(Unbound::Large);
    }
    let photos = fitted(photos, most)?;
    let mut pdf = Pdf::new();
    let mut next = 1..;
    let mut fresh = || Ref::new(next.next().unwrap_or(i32::MAX));
    let (catalog, tree) = (fresh(), fresh());
    let pages: Vec<Ref> = photos.iter().map(|_| fresh()).collect();
    pdf.catalog(catalog).pages(tree);
    let count = i32::try_from(pages.len()).map_err(|_| Unbound::Large)?;
    pdf.pages(tree).kids(pages.iter().copied()).count(count);
    for (page, photo) in pages.into_iter().zip(&photos) {
        draw(&mut pdf, (tree, page, fresh(), fresh()), photo)?;
    }
    let file = pdf.finish();
    if file.len() > most { Err(Unbound::Large) } else { Ok(file) }
}

/// One page: the photo in the middle of a sheet that lies as the photo does.
fn draw(
    pdf: &mut Pdf,
    (tree, page, picture, content): (Ref, Ref, Ref, Ref),
    photo: &[u8],
) -> Result<(), Unbound> {
    let (width, height) = photo::size(photo).ok_or(Unbound::Broken)?;
    let whole = |side: u32| i32::try_from(side).map_err(|_| Unbound::Broken);
    let mut image = pdf.image_xobject(picture, photo);
    image.filter(Filter::DctDecode);
    image.width(whole(width)?).height(whole(height)?);
    image.color_space().device_rgb();
    image.bits_per_component(8);
    image.finish();
    let sheet = if width > height { (A4.1, A4.0) } else { A4 };
    let (width, height) = (width as f32, height as f32);
    let room = (sheet.0 - 2.0 * MARGIN, sheet.1 - 2.0 * MARGIN);
    let scale = (room.0 / width).min(room.1 / height);
    let (width, height) = (width * scale, height * scale);
    let name = Name(b"P");
    let mut drawn = Content::new();
    let at = ((sheet.0 - width) / 2.0, (sheet.1 - height) / 2.0);
    drawn.save_state().transform([width, 0.0, 0.0, height, at.0, at.1]);
    drawn.x_object(name).restore_state();
    pdf.stream(content, &drawn.finish());
    let mut page = pdf.page(page);
    page.media_box(Rect::new(0.0, 0.0, sheet.0, sheet.1)).parent(tree).contents(content);
    page.resources().x_objects().pair(name, picture);
    Ok(())
}

/// The photos, made smaller until they fit together. The smallest come first,
/// so that what they leave is for the others.
fn fitted(mut photos: Vec<Vec<u8>>, most: usize) -> Result<Vec<Vec<u8>>, Unbound> {
    let mut left = most.saturating_sub(FRAME + PAGE * photos.len());
    let mut order: Vec<usize> = (0..photos.len()).collect();
    order.sort_by_key(|at| photos[*at].len());
    for (done, at) in order.iter().enumerate() {
        let share = left / (order.len() - done);
        if photos[*at].len() > share {
            let made = photo::smaller(&photos[*at], &STEPS, share);
            photos[*at] = made.map_err(|why| match why {
                Unfit::Large => Unbound::Large,
                _ => Unbound::Broken,
            })?;
        }
        left -= photos[*at].len();
    }
    Ok(photos)
}

#[cfg(test)]
mod tests {
    use super::super::photo::page;
    use super::*;

    fn count(file: &[u8], part: &[u8]) -> usize {
        file.windows(part.len()).filter(|window| *window == part).count()
    }

    #[test]
    fn ten_photos_make_one_pdf_of_less_than_two_megabytes() {
        let photos = vec![page(1_414, 2_000, 7); 10];
        let before: usize = photos.iter().map(Vec::len).sum();
        assert!(before > 2 * BOUND, "{before} bytes would fit as they are");
        let file = bound(photos, BOUND).unwrap();
        assert!(file.len() <= BOUND, "{}", file.len());
        assert_eq!((count(&file, b"/DCTDecode"), count(&file, b"/Count 10")), (10, 1));
    }

    #[test]
    fn photos_that_fit_go_in_as_they_are_and_nothing_else_is_said() {
        let (one, two) = (page(300, 200, 1), page(200, 300, 2));
        let file = bound(vec![one.clone(), two.clone()], BOUND).unwrap();
        for photo in [&one, &two] {
            assert_eq!(count(&file, photo), 1);
        }
        assert_eq!((count(&file, b"[0 0 842 595]"), count(&file, b"[0 0 595 842]")), (1, 1));
        for told in [b"/Info".as_slice(), b"/Producer", b"/CreationDate", b"/Author"] {
            assert_eq!(count(&file, told), 0);
        }
        assert!(super::super::taken::taken(&file).is_ok(), "it is a PDF that we would take");
    }

    #[test]
    fn the_pages_stay_in_their_order_when_the_larger_ones_are_made_smaller() {
        let photos = vec![page(1_000, 1_400, 1), page(100, 100, 2), page(1_000, 1_400, 3)];
        let small = photos[1].clone();
        let most = photos.iter().map(Vec::len).sum::<usize>() * 2 / 3;
        let file = bound(photos, most).unwrap();
        let at = file.windows(small.len()).position(|window| window == small).unwrap();
        let before = count(&file[..at], b"/DCTDecode");
        assert!(file.len() <= most);
        assert_eq!(before, 2, "its own, and that of the page before it");
    }

    #[test]
    fn what_cannot_be_read_any_more_or_is_no_photo_is_not_bound() {
        assert_eq!(bound(vec![page(1_000, 1_400, 1); 10], 60_000), Err(Unbound::Large));
        assert_eq!(bound(vec![page(10, 10, 1); 31], BOUND), Err(Unbound::Large));
        assert_eq!(bound(Vec::new(), BOUND), Err(Unbound::Large));
        assert_eq!(bound(vec![b"no photo".to_vec()], BOUND), Err(Unbound::Broken));
    }
}
