import { DomHandler, Parser } from 'htmlparser2';

/** Nobody who writes something to be read nests deeper; and each level costs every tag within it time. */
const deepest = 256;

class ShallowHandler extends DomHandler {
  override onopentag(name: string, attributes: Record<string, string>): void {
    if (this.tagStack.length > deepest) throw new RangeError('nested too deeply');
    super.onopentag(name, attributes);
  }
}

/** Parses XML, or HTML, however broken, in linear time. Throws a `RangeError` where it is nested too deeply. */
export function parseMarkup(text: string, isXml: boolean): DomHandler['root'] {
  const options = { xmlMode: isXml, decodeEntities: true };
  const handler = new ShallowHandler(undefined, options);
  new Parser(handler, options).end(text);
  return handler.root;
}
