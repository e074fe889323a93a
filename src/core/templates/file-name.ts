/** A title as it can stand in a file name on any system: Latin letters, digits and hyphens, at most 60 of them. */
export function slugOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
  return plain.slice(0, 60).replace(/^-+|-+$/g, '') || 'postmortem'
}

/** What a new document is called unless a setting says otherwise. */
export const defaultFileName = '{date}-{slug}.md'

/** Characters that a file name cannot have on some system, and the separators that would lead out of its folder. */
const unfit = /[\\/:*?"<>|\u0000-\u001F]/g

/** A pattern such as `{date}-{slug}.md` with its values; a name that would leave the folder or hide is made one that does not. */
export function fileName(pattern: string, values: Readonly<Record<string, string>>): string {
  const name = pattern
    .replace(/\{([a-z-]{1,20})\}/g, (written, key: string) => values[key] ?? written)
    .replace(unfit, '-')
    .replace(/^\.+/, '')
  return /\.(?:md|markdown)$/i.test(name) ? name : `${name || 'postmortem'}.md`
}
