/** What is wrong with a path below `media/`. */
export interface MediaPathFault {
  readonly code: string;
  readonly what: string;
  readonly remedy: string;
}

/** Extensions of pictures, sounds and films that every LMS serves. */
export const MEDIA_EXTENSIONS = ['svg', 'png', 'jpg', 'jpeg', 'webp', 'gif', 'mp3', 'mp4', 'vtt'];

/** Lower-case ASCII letters, figures, hyphens and underscores, without a leading hyphen. */
const NAME = /^[a-z0-9][a-z0-9_-]*$/;

/** What is wrong with a path that should lead to a file below `media/`; nothing if it can. */
export function mediaFault(path: string): MediaPathFault | undefined {
  const steps = path.split('/');
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(path)) {
    return {
      code: 'media-outside',
      what: `"${path}" lies on the web; a package loads nothing from outside.`,
      remedy: 'Save the file below media/ and name it here: media/<file>.',
    };
  }
  if (path.includes('\\') || path.startsWith('/') || steps.includes('..') || steps.includes('.')) {
    return {
      code: 'media-path',
      what: `"${path}" leads out of the module.`,
      remedy: 'Name a file below media/ with forward slashes and without "..": media/<file>.',
    };
  }
  if (steps[0] !== 'media' || steps.length < 2) {
    return {
      code: 'media-path',
      what: `"${path}" does not lie below media/.`,
      remedy: 'Move the file there and write media/<file>.',
    };
  }
  return undefined;
}

/** What is wrong with the name of a file or folder, apart from its place; nothing if it is portable. */
export function nameFault(name: string): MediaPathFault | undefined {
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? name.slice(0, dot) : name;
  if (NAME.test(stem) && !/[A-Z]/.test(name)) return undefined;
  const better = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/\.(?=.*\.)/g, '-')
    .replace(/-+/g, '-')
    .replace(/^[-_.]+|-(?=\.)|-+$/g, '');
  const proper = NAME.test(better.replace(/\.[^.]*$/, ''));
  return {
    code: 'file-name',
    what: `The name "${name}" has signs other than a-z, 0-9, "-" and "_"; some LMSs lose such files.`,
    remedy: proper
      ? `Rename it, for instance to "${better}".`
      : 'Rename it with a-z, 0-9, "-" and "_".',
  };
}
