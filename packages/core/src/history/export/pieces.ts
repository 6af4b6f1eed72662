/** So many rows make a piece of text that is worth writing on its own. */
const rowsPerPiece = 4096;

/** Rows in groups, so that a text of any length can be written without being held. */
export function* inPieces<Row>(rows: Iterable<Row>): Generator<Row[]> {
  let piece: Row[] = [];
  for (const row of rows) {
    if (piece.push(row) < rowsPerPiece) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}
