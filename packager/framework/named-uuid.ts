import { createHash } from 'node:crypto';

/** The namespace of names that are IRIs. */
const IRI_NAMESPACE = '6ba7b8119dad11d180b400c04fd430c8';

/**
 * The UUID of an IRI: the same one on every machine and in every program that follows the standard.
 *
 * @spec RFC 9562, section 5.5 UUID version 5, and section 6.6 namespaces
 */
export function namedUuid(iri: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(IRI_NAMESPACE, 'hex'))
    .update(iri)
    .digest('hex');
  const variant = ((parseInt(hash.charAt(16), 16) & 3) | 8).toString(16);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `5${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}
