/** Markup that may be put into a page as it is. */
export interface Html {
  readonly html: string
}

/** A template of markup. Every value in it is text, and escaped, unless it is markup itself or a list of it. */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (Html | readonly Html[] | string | number)[]
): Html {
  return {
    html: parts.map((part, index) => part + (index < values.length ? toMarkup(values[index]!) : '')).join(''),
  }
}

function toMarkup(value: Html | readonly Html[] | string | number): string {
  if (typeof value === 'object') return 'html' in value ? value.html : value.map((one) => one.html).join('')
  return String(value).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
