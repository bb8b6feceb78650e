/** An element: its name, its attributes and what it holds. */
export type XmlElement = readonly [
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content?: string | readonly XmlElement[],
];

/**
 * A document in UTF-8 with one element a line, two spaces a level.
 *
 * Text is escaped by `&amp; &lt; &gt; &quot;` alone: Moodle shows numeric entities as they are written.
 * Text stays on one line with its element, because some readers keep the white space around it.
 */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}`;
}

function write([name, attributes, content]: XmlElement, indent: string): string {
  const start = `${indent}<${name}${writeAttributes(attributes)}`;
  if (content === undefined || content.length === 0) return `${start}/>\n`;
  if (typeof content === 'string') return `${start}>${escapeXml(content)}</${name}>\n`;
  const children = content.map((child) => write(child, `${indent}  `)).join('');
  return `${start}>\n${children}${indent}</${name}>\n`;
}

function writeAttributes(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(value)}"`))
    .join('');
}

/** Text as it stands in XML or HTML, inside elements and quoted attributes; without control characters. */
export function escapeXml(text: string): string {
  return (
    text
      // XML 1.0 has no way to write these characters at all.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
  );
}
