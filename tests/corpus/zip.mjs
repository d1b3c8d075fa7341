// Writes a plain zip: deflated files, no date, so that the same files give the same bytes.

const VERSION = 20;
const UTF8_NAMES = 0x800;
const DEFLATE = 8;
const FIRST_OF_1980 = 0x21;

/** The bytes of a zip of { name, size, crc, packed }. */
export function writeZip(files) {
  const local = [];
  const central = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(file.name);
    const head = Buffer.concat([record(0x04034b50, [[2, VERSION], ...shared(file, name)]), name]);
    const place = [[2, 0], [2, 0], [2, 0], [4, 0], [4, offset]];
    central.push(record(0x02014b50, [[2, VERSION], [2, VERSION], ...shared(file, name), ...place]), name);
    local.push(head, file.packed);
    offset += head.length + file.packed.length;
  }
  const directory = Buffer.concat(central);
  const count = files.length;
  const end = record(0x06054b50, [[2, 0], [2, 0], [2, count], [2, count], [4, directory.length], [4, offset], [2, 0]]);
  return Buffer.concat([...local, directory, end]);
}

/** What the local and the central header say alike. */
function shared({ size, crc, packed }, name) {
  return [[2, UTF8_NAMES], [2, DEFLATE], [2, 0], [2, FIRST_OF_1980], [4, crc], [4, packed.length], [4, size], [2, name.length], [2, 0]];
}

/** A signature and its fields, each with its width in bytes. */
function record(signature, fields) {
  const all = [[4, signature], ...fields];
  const bytes = Buffer.alloc(all.reduce((sum, [width]) => sum + width, 0));
  let at = 0;
  for (const [width, value] of all) at = bytes.writeUIntLE(value, at, width);
  return bytes;
}
