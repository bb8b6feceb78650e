import { deflateSync, inflateSync } from 'node:zlib';

/** A picture: three bytes for each pixel, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLOURS = { rgb: 2, indexed: 3, rgba: 6 } as const;

/**
 * Reads a PNG as browsers write them: eight bits a channel, with or without alpha, which is dropped.
 *
 * @throws Error for any other kind.
 * @spec PNG Specification, third edition, 5 (chunks) and 9 (filters)
 */
export function readPng(png: Buffer): Pixels {
  const head = chunksOf(png).find(({ type }) => type === 'IHDR')?.data;
  if (!head) throw new Error('This is no PNG');
  const [width, height, depth, colours] = [
    head.readUInt32BE(0),
    head.readUInt32BE(4),
    head[8],
    head[9],
  ];
  if (depth !== 8 || (colours !== COLOURS.rgb && colours !== COLOURS.rgba)) {
    throw new Error(`A PNG of depth ${String(depth)} and colours ${String(colours)} is not read`);
  }
  const channels = colours === COLOURS.rgb ? 3 : 4;
  const packed = chunksOf(png).filter(({ type }) => type === 'IDAT');
  const lines = inflateSync(Buffer.concat(packed.map(({ data }) => data)));
  const bytes = unfilter(lines, width * channels, height, channels);
  const rgb = new Uint8Array(width * height * 3);
  for (let at = 0; at < width * height; at += 1) {
    for (let k = 0; k < 3; k += 1) rgb[at * 3 + k] = bytes[at * channels + k] ?? 0;
  }
  return { width, height, rgb };
}

/** Writes a PNG whose pixels are places in a palette of at most 256 colours. */
export function writeIndexedPng(
  { width, height }: Pick<Pixels, 'width' | 'height'>,
  palette: Uint8Array,
  places: Uint8Array,
): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, COLOURS.indexed, 0, 0, 0], 8);
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    lines.set(places.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

function chunksOf(png: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at + 8 <= png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** The cyclic redundancy check of a chunk, bit by bit. */
function crc32(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}

/** Undoes the filters by which each line tells only what differs from its neighbours. */
function unfilter(lines: Buffer, stride: number, height: number, channels: number): Uint8Array {
  const bytes = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = lines[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x < channels ? 0 : (bytes[at - channels] ?? 0);
      const above = y === 0 ? 0 : (bytes[at - stride] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (bytes[at - stride - channels] ?? 0);
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
      bytes[at] = (lines[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return bytes;
}

function paeth(left: number, above: number, corner: number): number {
  const sum = left + above - corner;
  const far = (value: number) => Math.abs(sum - value);
  if (far(left) <= far(above) && far(left) <= far(corner)) return left;
  return far(above) <= far(corner) ? above : corner;
}
