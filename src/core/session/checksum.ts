/**
 * CRC-32 of a string's UTF-16 code units, low byte first, as an unsigned number.
 *
 * @spec ISO 3309 polynomial, reflected form 0xEDB88320
 */
export function checksum(text: string): number {
  let crc = 0xffffffff;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    crc = step(step(crc, unit & 0xff), unit >> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function step(crc: number, byte: number): number {
  let next = crc ^ byte;
  for (let k = 0; k < 8; k += 1) next = next & 1 ? (next >>> 1) ^ 0xedb88320 : next >>> 1;
  return next;
}
