import { DockerfileParser } from 'dockerfile-ast';
import { usagesOfImage } from './image.ts';
import type { Scanned } from './usage.ts';

/** What a Dockerfile uses: the images that its stages begin with, arguments filled in with their defaults. */
export function scanDockerfile(text: string): Scanned {
  const dockerfile = DockerfileParser.parse(text);
  const usages = dockerfile.getFROMs().flatMap((from) => {
    const line = from.getRange().start.line;
    const image = (from.getImage() ?? '').replace(
      /\$\{?(\w+)(?::?-([^}]*))?\}?/g,
      (_, name: string, otherwise?: string) => dockerfile.resolveVariable(name, line) ?? otherwise ?? '',
    );
    return usagesOfImage(image, line + 1);
  });
  return { usages };
}
