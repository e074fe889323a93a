/**
 * A title as it can stand in a file name on any system: small letters of any script, digits and hyphens, at most 60
 * UTF-16 units of whole words. Accents go where letters are Latin; in other scripts such marks make another word.
 */
export function slugOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return shortened(plain) || 'postmortem'
}

/** Cut behind a word where one ends in the second half, else behind a whole character. */
function shortened(slug: string): string {
  if (slug.length <= mostUnits) return slug
  const end = slug.lastIndexOf('-', mostUnits)
  return end >= mostUnits / 2 ? slug.slice(0, end) : slug.slice(0, mostUnits).replace(/[\uD800-\uDBFF]$/, '')
}

const mostUnits = 60

/** What a new document is called unless a setting says otherwise. */
export const defaultFileName = '{date}-{slug}.md'

/** Characters that a file name cannot have on some system, and the separators that would lead out of its folder. */
const unfit = /[\\/:*?"<>|\u0000-\u001F]/g
/** Names of devices on Windows, whatever ending they have. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i

/**
 * A pattern such as `{date}-{slug}.md` with its values; a name that would leave the folder, hide or be that of a device
 * is made one that does not.
 */
export function fileName(pattern: string, values: Readonly<Record<string, string>>): string {
  const name = pattern
    .replace(/\{([a-z-]{1,20})\}/g, (written, key: string) => values[key] ?? written)
    .replace(unfit, '-')
    .replace(/^\.+/, '')
    .replace(device, '$&-postmortem')
  return /\.(?:md|markdown)$/i.test(name) ? name : `${name || 'postmortem'}.md`
}
