/** Words as Markdown that reads as just these words. */
export function escapeMarkdown(words: string): string {
  return words.replace(/[\\`*_{}[\]<>#|&!]/g, '\\$&')
}
