import { DockerfileParser } from 'dockerfile-ast';
import { usagesOfImage } from './image.ts';
import type { Scanned } from './usage.ts';

/** Arguments stand in arguments, but not for long. */
const mostDepth = 5;

/** What a Dockerfile uses: the images that its stages begin with, and those that it copies from, arguments filled in. */
export function scanDockerfile(text: string): Scanned {
  const dockerfile = DockerfileParser.parse(text);
  const fill = (image: string, line: number, depth = 0): string =>
    depth === mostDepth
      ? image
      : image.replace(/\$\{?(\w+)(?::?-([^}]*))?\}?/g, (_, name: string, otherwise?: string) =>
          fill(dockerfile.resolveVariable(name, line) ?? otherwise ?? '', line, depth + 1).slice(0, 500),
        );
  const images = [
    ...dockerfile.getFROMs().map((from) => ({ image: from.getImage() ?? '', line: from.getRange().start.line })),
    ...dockerfile.getCOPYs().map((copy) => ({
      image:
        copy
          .getFlags()
          .find((flag) => flag.getName() === 'from')
          ?.getValue() ?? '',
      line: copy.getRange().start.line,
    })),
  ];
  return { usages: images.flatMap(({ image, line }) => usagesOfImage(fill(image, line), line + 1)) };
}
