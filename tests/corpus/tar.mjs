// Reads the files of a tar as they come, one at a time. Short names only: all that npm needs here.

const BLOCK = 512;

/** Gives { name, bytes } for each plain file of a stream of bytes. */
export async function* readTar(stream) {
  let held = Buffer.alloc(0);
  for await (const chunk of stream) {
    held = Buffer.concat([held, chunk]);
    let at = 0;
    for (let file = fileAt(held, at); file !== null; file = fileAt(held, at)) {
      if (file.plain) yield file;
      at = file.end;
    }
    held = held.subarray(at);
  }
  if (held.some((byte) => byte !== 0)) throw new Error('the tar ends in the middle of a file');
}

/** The file that begins at `at`; null if it is not whole yet, or if only zeros are left. */
function fileAt(held, at) {
  if (held.length < at + BLOCK || held[at] === 0) return null;
  const field = (from, length) => held.toString('utf8', at + from, at + from + length).replace(/\0.*$/s, '');
  const size = parseInt(field(124, 12), 8);
  const start = at + BLOCK;
  const end = start + Math.ceil(size / BLOCK) * BLOCK;
  if (held.length < end) return null;
  const folder = field(345, 155);
  const name = folder === '' ? field(0, 100) : `${folder}/${field(0, 100)}`;
  return { name, plain: field(156, 1) === '0', bytes: held.subarray(start, start + size), end };
}
