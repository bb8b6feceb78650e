import type { Target } from '../targets/target.js';
import type { NeededFonts } from './fonts.js';
import { nameFile, type NamedFile } from './naming.js';
import { textFile, type PackageFile } from './package-file.js';
import { joinParts, stylesOf, type Runtime } from './runtime.js';
import { themeStyle, type Theme } from './theme.js';

/** The files that all packages with the same parts have in common. */
export interface SharedFiles {
  /** Always the same objects for the same runtime, parts, names and theme, so that they are hashed and deflated once. */
  readonly files: readonly PackageFile[];
  /** Paths that every version of every package has: the script, but not fonts, which may change with the look. */
  readonly fixedPaths: readonly string[];
  readonly script: NamedFile;
  /** The style sheet; the page holds it, so that the first words wait for one answer and not for two. */
  readonly style: string;
  /** Style sheets of the components, by name, as JSON; the page holds them as data. */
  readonly componentStyles: string;
}

/** What decides on the shared files besides the runtime. */
export interface SharedChoice {
  readonly names: Target['names'];
  /** Parts in the order wanted, the channel's last. */
  readonly parts: readonly string[];
  readonly theme?: Theme | undefined;
  /** Name of the script; `runtime.js` if absent. */
  readonly scriptName?: string | undefined;
  /** The fonts that the package needs, and the style sheet that names them. */
  readonly needed: NeededFonts;
}

const known = new WeakMap<Runtime, Map<string, SharedFiles>>();

/** The runtime, the style sheet's text and the fonts of a package. */
export function sharedFiles(runtime: Runtime, choice: SharedChoice): SharedFiles {
  const made = known.get(runtime) ?? new Map<string, SharedFiles>();
  known.set(runtime, made);
  const { needed, ...rest } = choice;
  const key = JSON.stringify([rest, needed.fonts.map(({ path }) => path)]);
  const files = made.get(key) ?? makeSharedFiles(runtime, choice);
  made.set(key, files);
  return files;
}

function makeSharedFiles(
  runtime: Runtime,
  { names, needed, parts, theme, scriptName = 'runtime.js' }: SharedChoice,
): SharedFiles {
  const code = textFile(scriptName, runtime.loader + joinParts(runtime, parts));
  const script = nameFile(names, code.path, code.bytes);
  const fonts = needed.fonts.map((font) => ({
    font,
    named: nameFile(names, font.path, font.bytes),
  }));
  const style = styleOf(
    needed.style,
    theme,
    fonts.map(({ font, named }) => [font.path, named.reference]),
  );
  const files = [
    { path: script.path, bytes: code.bytes },
    ...fonts.map(({ font, named }) => ({ path: named.path, bytes: font.bytes })),
    ...(runtime.notices ? [runtime.notices] : []),
  ];
  const componentStyles = JSON.stringify(stylesOf(runtime, parts));
  return { files, fixedPaths: [script.path], script, style, componentStyles };
}

/** The style sheet with the fonts' names in it, and the publisher's colours at its end. */
function styleOf(
  sheet: string,
  theme: Theme | undefined,
  fonts: readonly (readonly [path: string, reference: string])[],
): string {
  const references = new Map(fonts);
  const style = sheet.replace(
    /url\((['"]?)(?:\.\/)?(font\/[^'")]+)\1\)/g,
    (whole, quote: string, path: string) => {
      const reference = references.get(path);
      return reference === undefined ? whole : `url(${quote}${reference}${quote})`;
    },
  );
  return theme ? `${style}\n${themeStyle(theme)}` : style;
}
