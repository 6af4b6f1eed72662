export const id = 1267;
export const ids = [1267];
export const modules = {

/***/ 41267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createScan: () => (/* binding */ createScan),
  scannedGlobs: () => (/* binding */ scannedGlobs),
  sightingOfRow: () => (/* binding */ sightingOfRow)
});

// EXTERNAL MODULE: ./packages/core/build/text/plain.js
var plain = __webpack_require__(64176);
// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/main.js
var main = __webpack_require__(78390);
;// CONCATENATED MODULE: ./packages/core/build/deadline/scan/node-line.js
/** Names of the lines of Node.js with long-term support, as `.nvmrc` and tags of images have them. */
const names = {
    argon: '4',
    boron: '6',
    carbon: '8',
    dubnium: '10',
    erbium: '12',
    fermium: '14',
    gallium: '16',
    hydrogen: '18',
    iron: '20',
    jod: '22',
    krypton: '24',
};
/** The line of Node.js that a version is of, `v18.12.0` or `lts/hydrogen`; `''` = whatever is newest, or none. */
function lineOfNode(version) {
    const text = version
        .trim()
        .toLowerCase()
        .replace(/^lts\//, '');
    const major = /^v?(\d{1,3})(\.|-|$)/.exec(text)?.[1];
    if (major !== undefined)
        return major;
    const found = Object.entries(names).find(([name]) => text === name || text.startsWith(`${name}-`));
    return found?.[1] ?? '';
}

// EXTERNAL MODULE: ./packages/core/build/deadline/catalogue.js + 1 modules
var catalogue = __webpack_require__(62778);
;// CONCATENATED MODULE: ./packages/core/build/deadline/scan/usage.js

/** What versions look like of products whose older ones have ended before their newer ones. */
const numbered = {
    nodejs: /^\d{1,3}$/,
    debian: /^\d{1,3}$/,
    ubuntu: /^\d{1,3}\.\d{1,3}$/,
    alpine: /^\d{1,3}\.\d{1,3}$/,
    python: /^\d{1,3}\.\d{1,3}$/,
};
/** What uses a version of a product on a line: nothing, where the catalogue knows neither it nor a newer one. */
function usageOf(product, version, line) {
    const row = (0,catalogue.findRow)(product, version) ?? newerRow(product, version);
    return row === null ? [] : [{ row, line }];
}
/** The row that stands for a version which the catalogue does not have: it has ended by the end of the next newer one. */
function newerRow(product, version) {
    if (numbered[product]?.test(version) !== true)
        return null;
    const [next] = catalogue.catalogueRows
        .filter((row) => row.product === product && compareVersions(row.version ?? '0', version) > 0)
        .sort((a, b) => compareVersions(a.version ?? '', b.version ?? ''));
    if (next === undefined)
        return null;
    const { note: _note, ...row } = next;
    const id = `${product}-${version.replaceAll('.', '-')}`;
    return { ...row, id, version, title: `${product} ${version}, which is older than what ends then: ${next.title}` };
}
function compareVersions(a, b) {
    const [majorA = 0, minorA = 0] = a.split('.').map(Number);
    const [majorB = 0, minorB = 0] = b.split('.').map(Number);
    return majorA - majorB || minorA - minorB;
}

;// CONCATENATED MODULE: ./packages/core/build/deadline/scan/image.js


/** Names of releases, as tags of images have them, and their versions. */
const debianNames = {
    wheezy: '7',
    jessie: '8',
    stretch: '9',
    buster: '10',
    bullseye: '11',
    bookworm: '12',
    trixie: '13',
};
const ubuntuNames = {
    trusty: '14.04',
    xenial: '16.04',
    bionic: '18.04',
    focal: '20.04',
    jammy: '22.04',
    noble: '24.04',
};
/**
 * What an image of containers is made of: `node:18-alpine3.17` is Node.js 18 on Alpine 3.17. Only the official images: what is
 * in any other nobody can tell by its name.
 */
function usagesOfImage(reference, line) {
    const official = /^(?:(?:docker\.io|public\.ecr\.aws\/docker)\/)?(?:library\/)?([a-z]+):([\w.-]{1,128})(?:@sha256:[0-9a-f]+)?$/;
    const [, name = '', tag = ''] = official.exec(reference.trim()) ?? [];
    const version = /^\d+(\.\d+)*/.exec(tag)?.[0] ?? '';
    switch (name) {
        case 'node':
            return [...usageOf('nodejs', lineOfNode(tag), line), ...usagesOfBase(tag, line)];
        case 'python':
            return [...usageOf('python', minorOf(version), line), ...usagesOfBase(tag, line)];
        case 'ubuntu':
            return usageOf('ubuntu', minorOf(version) || namedIn(tag, ubuntuNames), line);
        case 'debian':
            return usageOf('debian', majorOf(version) || namedIn(tag, debianNames), line);
        case 'alpine':
            return usageOf('alpine', minorOf(version), line);
        default:
            return [];
    }
}
/** What an image is built on, where its tag says so. */
function usagesOfBase(tag, line) {
    const alpine = /-alpine(\d+\.\d+)$/.exec(tag)?.[1];
    if (alpine !== undefined)
        return usageOf('alpine', alpine, line);
    return usageOf('debian', namedIn(tag, debianNames), line);
}
function namedIn(tag, names) {
    const found = Object.entries(names).find(([name]) => tag.split('-').includes(name));
    return found?.[1] ?? '';
}
function majorOf(version) {
    return version.split('.')[0] ?? '';
}
function minorOf(version) {
    return version.split('.').slice(0, 2).join('.');
}

;// CONCATENATED MODULE: ./packages/core/build/deadline/scan/dockerfile.js


/** Arguments stand in arguments, but not for long. */
const mostDepth = 5;
/** What a Dockerfile uses: the images that its stages begin with, and those that it copies from, arguments filled in. */
function scanDockerfile(text) {
    const dockerfile = main.DockerfileParser.parse(text);
    const fill = (image, line, depth = 0) => depth === mostDepth
        ? image
        : image.replace(/\$\{?(\w+)(?::?-([^}]*))?\}?/g, (_, name, otherwise) => fill(dockerfile.resolveVariable(name, line) ?? otherwise ?? '', line, depth + 1).slice(0, 500));
    const images = [
        ...dockerfile.getFROMs().map((from) => ({ image: from.getImage() ?? '', line: from.getRange().start.line })),
        ...dockerfile.getCOPYs().map((copy) => ({
            image: copy
                .getFlags()
                .find((flag) => flag.getName() === 'from')
                ?.getValue() ?? '',
            line: copy.getRange().start.line,
        })),
    ];
    return { usages: images.flatMap(({ image, line }) => usagesOfImage(fill(image, line), line + 1)) };
}

// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./packages/core/build/deadline/scan/located-yaml.js

/** Each of these costs the parser all that stand before it. */
const mostAnchors = 1000;
/** Parses a document; `null` where it is none. Unlike a config it holds no variables of ours. */
function parseLocated(text) {
    if ((text.match(/(^|[\s,[{:-])&[^\s&]/g)?.length ?? 0) > mostAnchors)
        return null;
    const lines = new dist.LineCounter();
    const document = (0,dist.parseDocument)(text, { lineCounter: lines, uniqueKeys: false, logLevel: 'silent' });
    if (document.errors.length > 0)
        return null;
    const lineOf = (node) => {
        const offset = node?.range?.[0];
        return offset === undefined ? 1 : Math.max(1, lines.linePos(offset).line);
    };
    return { document, lineOf };
}

;// CONCATENATED MODULE: ./packages/core/build/deadline/scan/project.js






/** Lines of Node.js that the catalogue knows, the newest first. */
const nodeLines = catalogue.catalogueRows
    .flatMap(({ product, version }) => (product === 'nodejs' && version !== null ? [Number(version)] : []))
    .sort((a, b) => b - a);
/** Lines that are older than those. */
const olderLines = [9, 8, 7, 6, 5, 4];
/**
 * The line of Node.js that a range of `engines` ends with: the newest that it allows, for one may always move to that. `null`
 * where it allows whatever comes, or is no range.
 */
function newestLineOf(range) {
    if (range.length > 100 || (0,semver.validRange)(range) === null)
        return null;
    const newest = [...nodeLines, ...olderLines].find((line) => (0,semver.intersects)(range, `${line}.x`));
    return newest === undefined || newest === nodeLines[0] ? null : newest;
}
/** What a `package.json` uses: the newest Node.js that it lets itself be run with, and libraries of Connect. */
function scanPackage(text) {
    // Fixtures of a linter need not be JSON, and who says nothing of these has nothing to be told.
    if (!/"engines"|"atlassian-connect-express"/.test(text))
        return { usages: [] };
    const located = parseLocated(text);
    if (located === null || !(0,dist.isMap)(located.document.contents))
        return { fault: 'is no JSON object' };
    const { document, lineOf } = located;
    const engine = document.getIn(['engines', 'node'], true);
    const line = (0,dist.isScalar)(engine) && typeof engine.value === 'string' ? newestLineOf(engine.value) : null;
    const libraries = ['dependencies', 'devDependencies'].flatMap((key) => {
        const library = document.getIn([key, 'atlassian-connect-express'], true);
        return (0,dist.isScalar)(library) ? usageOfConnect(lineOf(library)) : [];
    });
    return { usages: [...(line === null ? [] : usageOf('nodejs', String(line), lineOf(engine))), ...libraries] };
}
/** What a `.nvmrc` or a `.node-version` uses. */
function scanNodeVersion(text) {
    const lines = text.split('\n').map((line) => line.replace(/#.*/, ''));
    const index = lines.findIndex((line) => line.trim() !== '');
    return { usages: usageOf('nodejs', lineOfNode(lines[index] ?? ''), index + 1) };
}
/** What a manifest of Forge uses: its runtime; without one it is the sandbox. A `manifest.yml` of anything else uses nothing. */
function scanManifest(text) {
    if (!text.includes('ari:cloud:ecosystem'))
        return { usages: [] };
    const located = parseLocated(text);
    if (located === null)
        return { fault: 'is no YAML' };
    const { document, lineOf } = located;
    const id = document.getIn(['app', 'id'], true);
    if (!(0,dist.isScalar)(id) || !String(id.value).startsWith('ari:cloud:ecosystem'))
        return { usages: [] };
    const runtime = document.getIn(['app', 'runtime', 'name'], true);
    if (!(0,dist.isScalar)(runtime))
        return { usages: usageOf('forge-runtime', 'sandbox', lineOf(id)) };
    const name = String(runtime.value);
    const line = lineOf(runtime);
    return {
        usages: [
            ...usageOf('forge-runtime', name, line),
            ...usageOf('nodejs', /^nodejs(\d+)\.x$/.exec(name)?.[1] ?? '', line),
        ],
    };
}
/** What a descriptor of Atlassian Connect uses: Connect. A file of that name that is none uses nothing. */
function scanDescriptor(text) {
    const located = parseLocated(text);
    if (located === null)
        return { fault: 'is no JSON' };
    const { document, lineOf } = located;
    const base = document.getIn(['baseUrl'], true);
    return { usages: (0,dist.isScalar)(base) ? usageOfConnect(lineOf(base)) : [] };
}
function usageOfConnect(line) {
    return catalogue.catalogueRows.filter(({ id }) => id === 'connect-end-of-support').map((row) => ({ row, line }));
}

;// CONCATENATED MODULE: ./packages/core/build/deadline/scan/workflow.js





/** What a workflow of GitHub uses. */
function scanWorkflow(text) {
    const located = parseLocated(text);
    return located === null ? { fault: 'is no YAML' } : { usages: usagesOfJobs(located, text) };
}
/** What a metadata file of an action uses: what it runs on, and what its steps use. */
function scanAction(text) {
    const located = parseLocated(text);
    if (located === null)
        return { fault: 'is no YAML' };
    const using = located.document.getIn(['runs', 'using'], true);
    const runtime = (0,dist.isScalar)(using) ? usageOf('github-action-runtime', String(using.value), located.lineOf(using)) : [];
    return { usages: [...runtime, ...usagesOfJobs(located, text)] };
}
/**
 * What jobs and steps use: images of runners, also by way of a matrix, actions (pinned to a commit with the version
 * behind it as a comment, too), images of containers, and versions of Node.js.
 */
function usagesOfJobs({ document, lineOf }, text) {
    const usages = [];
    // Where jobs run is a matter of what a matrix gives to runs-on, and of no other of its values.
    const runners = [...text.matchAll(/runs-on:[^#]{0,80}?matrix\.([\w-]+)/g)].map(([, key = '']) => key);
    const take = (node, path, line) => {
        if (typeof node.value !== 'string' && typeof node.value !== 'number')
            return;
        const isOwn = path.some((each) => (0,dist.isSeq)(each) && each.items.some((item) => (0,dist.isScalar)(item) && item.value === 'self-hosted'));
        const keys = path.filter(dist.isPair).map(({ key }) => ((0,dist.isScalar)(key) ? String(key.value) : ''));
        usages.push(...usagesOf(node, keys, isOwn ? [] : ['runs-on', ...runners], line));
    };
    (0,dist.visit)(document, {
        Scalar(position, node, path) {
            if (position !== 'key')
                take(node, path, lineOf(node));
        },
        Alias(_, alias, path) {
            const node = alias.resolve(document);
            if ((0,dist.isScalar)(node))
                take(node, path, lineOf(alias));
        },
    });
    return usages;
}
/** Keys under which a version of Node.js stands, in a matrix or as an input. */
const nodeKeys = ['node', 'nodejs', 'node-version', 'node-versions', 'node_version', 'node_versions'];
/** What a value uses, by the keys that it stands under; `runnerKeys` are those of images of GitHub's runners. */
function usagesOf(node, keys, runnerKeys, line) {
    const value = String(node.value);
    const last = keys.at(-1) ?? '';
    const isOfMatrix = keys.includes('matrix');
    // What a matrix leaves out does not run.
    if (isOfMatrix && keys.includes('exclude'))
        return [];
    if (last === 'uses')
        return usagesOfStep(value, node.comment ?? '', line);
    if (runnerKeys.some((key) => keys.includes(key)) && (isOfMatrix || keys.includes('runs-on'))) {
        const quoted = [...value.matchAll(/["']([\w.-]+)["']/g)].map(([, label = '']) => label);
        const labels = value.includes('${{') ? quoted : [value];
        const images = labels.flatMap((label) => usageOf('github-runner-image', label.toLowerCase(), line));
        if (images.length > 0)
            return images;
    }
    if (last === 'container' || (last === 'image' && !keys.includes('with')))
        return usagesOfImage(value, line);
    const isNode = nodeKeys.includes(last) && (isOfMatrix || keys.includes('with'));
    return isNode ? usageOf('nodejs', lineOfNode(value), line) : [];
}
function usagesOfStep(value, comment, line) {
    if (value.startsWith('docker://'))
        return usagesOfImage(value.slice('docker://'.length), line);
    const [, action = '', reference = ''] = /^([\w.-]+\/[\w.-]+)(?:\/[^@\s]*)?@([\w./-]+)$/.exec(value) ?? [];
    const version = /^[0-9a-f]{40}$/.test(reference) ? (/\bv?\d+(\.\d+)*/.exec(comment)?.[0] ?? '') : reference;
    const major = /^v?(\d+)(\.|$)/.exec(version)?.[1];
    return major === undefined ? [] : usageOf('github-action', `${action.toLowerCase()}@v${major}`, line);
}

;// CONCATENATED MODULE: ./packages/core/build/deadline/scan/scan.js




/** What is looked into, by the last part of its path, or by the whole of it. */
const scanners = [
    { glob: '.github/workflows/*.{yml,yaml}', path: /^\.github\/workflows\/[^/]+\.ya?ml$/, scan: scanWorkflow },
    { glob: '{**,.github/**}/action.{yml,yaml}', path: /(^|\/)action\.ya?ml$/, scan: scanAction },
    { glob: '**/package.json', path: /(^|\/)package\.json$/, scan: scanPackage },
    { glob: '**/{.nvmrc,.node-version}', path: /(^|\/)\.(nvmrc|node-version)$/, scan: scanNodeVersion },
    {
        glob: '{**,.devcontainer/**,.github/**,.docker/**}/*{[Dd]ocker,[Cc]ontainer}file*',
        path: /(^|\/)([\w.-]+[._-])?(Docker|Container)file([._-][\w.-]+)?$/i,
        scan: scanDockerfile,
    },
    { glob: '**/manifest.{yml,yaml}', path: /(^|\/)manifest\.ya?ml$/, scan: scanManifest },
    { glob: '**/atlassian-connect.json', path: /(^|\/)atlassian-connect\.json$/, scan: scanDescriptor },
];
/** Globs of all files that are looked into. */
const scannedGlobs = scanners.map(({ glob }) => glob);
/** Looks through the files of a repository, one after the other. */
function createScan({ severity }) {
    const found = new Map();
    const faults = [];
    return {
        look(file, text) {
            const path = file.replaceAll('\\', '/');
            const scanned = scanners.find((scanner) => scanner.path.test(path))?.scan(text) ?? { usages: [] };
            if ('fault' in scanned)
                return void faults.push(`${(0,plain/* plainLine */.h0)(path, 150)} ${scanned.fault}`);
            for (const { row, line } of scanned.usages) {
                const known = found.get(row.id) ?? { row, places: [] };
                found.set(row.id, known);
                if (!known.places.some((place) => place.file === path))
                    known.places.push({ file: path, line });
            }
        },
        /** A file that could not be read at all. */
        miss: (fault) => void faults.push(fault),
        reading() {
            const [first, ...others] = faults;
            const problem = others.length === 0 ? first : `${first}, and ${(0,plain/* count */.U9)(others.length, 'other file')} as well`;
            return {
                kind: 'scan',
                id: 'scan',
                document: '',
                severity,
                mistakes: [],
                sightings: [...found.values()].map((each) => sightingOf(each, severity)),
                problems: problem === undefined ? [] : [problem],
                missing: problem === undefined ? 'resolved' : 'inconclusive',
            };
        },
    };
}
function sightingOf({ row, places }, severity) {
    const [first, ...others] = places;
    const shown = others.slice(0, 3).map(({ file, line }) => `${(0,plain/* plainLine */.h0)(file, 150)}:${line}`);
    const rest = others.length - shown.length;
    const also = shown.length === 0 ? '' : `also used in ${shown.join(', ')}`;
    const evidence = [`${also}${rest === 0 ? '' : ` and ${(0,plain/* count */.U9)(rest, 'other file')}`}`, row.note ?? ''];
    return {
        ...sightingOfRow(row, severity),
        evidence: evidence.filter((part) => part !== '').join('; '),
        place: first ?? null,
    };
}
/** A row of the catalogue that counts, whatever the repository uses. */
function sightingOfRow({ id, title, date, source, note }, severity) {
    return {
        id,
        title,
        ending: { date },
        evidence: note ?? 'by the catalogue',
        url: source,
        severity,
        candidate: false,
        place: null,
    };
}


/***/ })

};
