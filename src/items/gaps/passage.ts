/** A piece of a paragraph: words, or the key of a gap. */
export type Piece = { readonly words: string } | { readonly gap: string };

const MARK = /\{\{([a-p])\}\}/;

/** The pieces of a paragraph, in their order. */
export function piecesOf(paragraph: string): readonly Piece[] {
  return paragraph
    .split(MARK)
    .map((piece, at): Piece => (at % 2 === 1 ? { gap: piece } : { words: piece }))
    .filter((piece) => 'gap' in piece || piece.words !== '');
}

/** The keys of the gaps that paragraphs mark, in the order in which they are read. */
export function marksIn(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.flatMap((paragraph) =>
    piecesOf(paragraph).flatMap((piece) => ('gap' in piece ? [piece.gap] : [])),
  );
}
