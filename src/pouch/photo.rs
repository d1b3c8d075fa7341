//! A photo made anew: bounded, upright, smaller, and without anything but its points.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder as _, ImageFormat, ImageReader, Limits, Rgb, RgbImage};

use super::taken::Unfit;

/// The longest side of a photo that is read, in points.
const LONGEST: u32 = 16_000;
/// The greatest number of bytes that the points may take: 50 million points in colour.
const MOST_BYTES: u64 = 160 * 1024 * 1024;
/// The longest side of a photo that is kept: a page of A4 at 170 points an inch.
const KEPT: u32 = 2_000;
/// How good the photo is that is kept, of 100.
const QUALITY: u8 = 80;

/// Reads a photo and writes it anew, as JPEG.
pub(super) fn anew(bytes: &[u8], format: ImageFormat) -> Result<Vec<u8>, Unfit> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST);
    limits.max_image_height = Some(LONGEST);
    limits.max_alloc = Some(MOST_BYTES);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|why| refusal(&why))?;
    if decoder.total_bytes() > MOST_BYTES {
        return Err(Unfit::Large);
    }
    let turn = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let whole = DynamicImage::from_decoder(decoder).map_err(|why| refusal(&why))?;
    let mut photo = match whole.width().max(whole.height()) > KEPT {
        true => whole.thumbnail(KEPT, KEPT),
        false => whole,
    };
    photo.apply_orientation(turn);
    let mut out = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut out, QUALITY);
    on_white(&photo).write_with_encoder(encoder).map_err(|_| Unfit::Broken)?;
    Ok(out)
}

/// The sides of a photo that we wrote, in points.
pub(super) fn size(photo: &[u8]) -> Option<(u32, u32)> {
    ImageReader::with_format(Cursor::new(photo), ImageFormat::Jpeg).into_dimensions().ok()
}

/// A photo that we wrote, in `most` bytes: the first step that is small enough,
/// of the longest side in points and of how good it is, of 100.
pub(super) fn smaller(photo: &[u8], steps: &[(u32, u8)], most: usize) -> Result<Vec<u8>, Unfit> {
    let whole = image::load_from_memory_with_format(photo, ImageFormat::Jpeg);
    let mut whole = DynamicImage::from(whole.map_err(|_| Unfit::Broken)?.to_rgb8());
    for (side, quality) in steps {
        if whole.width().max(whole.height()) > *side {
            whole = whole.thumbnail(*side, *side);
        }
        let mut out = Vec::new();
        let encoder = JpegEncoder::new_with_quality(&mut out, *quality);
        whole.write_with_encoder(encoder).map_err(|_| Unfit::Broken)?;
        if out.len() <= most {
            return Ok(out);
        }
    }
    Err(Unfit::Large)
}

/// What is transparent is white, as paper is.
fn on_white(photo: &DynamicImage) -> RgbImage {
    if !photo.color().has_alpha() {
        return photo.to_rgb8();
    }
    let points = photo.to_rgba8();
    RgbImage::from_fn(points.width(), points.height(), |x, y| {
        let [.., opaque] = points.get_pixel(x, y).0;
        let opaque = u32::from(opaque);
        let over = |part: u8| ((u32::from(part) * opaque + 255 * (255 - opaque)) / 255) as u8;
        let [red, green, blue, _] = points.get_pixel(x, y).0;
        Rgb([over(red), over(green), over(blue)])
    })
}

fn refusal(why: &image::ImageError) -> Unfit {
    match why {
        image::ImageError::Limits(_) => Unfit::Large,
        _ => Unfit::Broken,
    }
}

/// A page as a phone takes it: lines of small print on paper that is never quite white.
#[cfg(test)]
pub(super) fn page(width: u32, height: u32, seed: u32) -> Vec<u8> {
    let photo = RgbImage::from_fn(width, height, |x, y| {
        let mixed = (x.wrapping_mul(31) ^ y.wrapping_mul(57) ^ seed).wrapping_mul(2_654_435_761);
        let sign = ((x / 3) ^ (y / 3) ^ seed).wrapping_mul(40_503) >> 13;
        let is_ink = y % 28 < 14 && sign.is_multiple_of(4);
        let light = if is_ink { 40 } else { 205 } + (mixed >> 28) as u8;
        Rgb([light, light, light.saturating_sub(12)])
    });
    let mut out = Cursor::new(Vec::new());
    photo.write_to(&mut out, ImageFormat::Jpeg).expect("a JPEG can be written to memory");
    out.into_inner()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A photo that is red above and blue below.
    fn photo(width: u32, height: u32) -> DynamicImage {
        let colour = |_, y| if y < height / 2 { Rgb([200, 0, 0]) } else { Rgb([0, 0, 200]) };
        RgbImage::from_fn(width, height, colour).into()
    }

    fn written(photo: &DynamicImage, format: ImageFormat) -> Vec<u8> {
        let mut out = Cursor::new(Vec::new());
        photo.write_to(&mut out, format).unwrap();
        out.into_inner()
    }

    /// A JPEG that says with EXIF that it lies on its side, and where it was taken.
    fn lying(photo: &DynamicImage) -> Vec<u8> {
        let jpeg = written(photo, ImageFormat::Jpeg);
        let mut exif =
            b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0".to_vec();
        exif.extend_from_slice(b"secret place 48.9362 N");
        let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
        [&jpeg[..2], b"\xff\xe1", &length, &exif, &jpeg[2..]].concat()
    }

    #[test]
    fn a_photo_is_turned_upright_and_says_no_more_where_it_was_taken() {
        let made = anew(&lying(&photo(300, 200)), ImageFormat::Jpeg).unwrap();
        let read = image::load_from_memory(&made).unwrap().to_rgb8();
        assert_eq!(read.dimensions(), (200, 300));
        assert!(read.get_pixel(180, 150)[0] > 150, "red is on the right now");
        assert!(!made.windows(12).any(|window| window == b"secret place"));
        assert!(!made.windows(4).any(|window| window == b"Exif"));
    }

    #[test]
    fn a_large_photo_is_shrunk_and_a_small_one_is_not_blown_up() {
        for (side, kept) in [(3_000, 2_000), (120, 120)] {
            let made = anew(&written(&photo(side, side / 2), ImageFormat::Png), ImageFormat::Png);
            let read = image::load_from_memory(&made.unwrap()).unwrap();
            assert_eq!((read.width(), read.height()), (kept, kept / 2));
        }
    }

    #[test]
    fn what_is_transparent_becomes_white() {
        let clear = DynamicImage::from(image::RgbaImage::new(20, 20));
        let made = anew(&written(&clear, ImageFormat::WebP), ImageFormat::WebP).unwrap();
        assert!(image::load_from_memory(&made).unwrap().to_rgb8().get_pixel(9, 9)[0] > 250);
    }

    #[test]
    fn a_photo_that_is_cut_short_is_refused() {
        for format in [ImageFormat::Png, ImageFormat::WebP, ImageFormat::Jpeg] {
            let whole = written(&photo(300, 200), format);
            assert_eq!(anew(&whole[..whole.len() / 20], format), Err(Unfit::Broken), "{format:?}");
        }
    }

    #[test]
    fn a_bomb_is_refused_before_it_takes_any_memory() {
        let mut bomb = written(&photo(10, 10), ImageFormat::Png);
        // The width and the height stand in the first chunk, before its checksum.
        bomb[16..24].copy_from_slice(&[0, 0, 0x3e, 0x80, 0, 0, 0x3e, 0x80]);
        let checksum = crc(&bomb[12..29]).to_be_bytes();
        bomb[29..33].copy_from_slice(&checksum);
        assert_eq!(anew(&bomb, ImageFormat::Png), Err(Unfit::Large));
    }

    fn crc(bytes: &[u8]) -> u32 {
        let mut sum = flate2::Crc::new();
        sum.update(bytes);
        sum.sum()
    }

    #[test]
    fn what_hides_behind_a_photo_does_not_come_through() {
        let both =
            [written(&photo(30, 30), ImageFormat::Jpeg), b"<script>alert(1)</script>".to_vec()];
        let made = anew(&both.concat(), ImageFormat::Jpeg).unwrap();
        assert!(!made.windows(8).any(|window| window == b"<script>"));
    }
}
