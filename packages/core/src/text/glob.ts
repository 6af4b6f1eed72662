/**
 * Whether a text matches a glob: `*` stands for any text, `?` for one character, everything else for itself. Goes back to
 * the last star only, so the time is at most the product of both lengths, whoever wrote them.
 */
export function matchesGlob(glob: string, text: string): boolean {
  const [pattern, characters] = [Array.from(glob), Array.from(text)];
  let [place, at] = [0, 0];
  let star: { readonly place: number; at: number } | null = null;
  while (at < characters.length) {
    if (pattern[place] === '*') {
      star = { place, at };
      place++;
    } else if (pattern[place] === '?' || pattern[place] === characters[at]) {
      place++;
      at++;
    } else if (star !== null) {
      star.at++;
      [place, at] = [star.place + 1, star.at];
    } else {
      return false;
    }
  }
  return pattern.slice(place).every((character) => character === '*');
}
