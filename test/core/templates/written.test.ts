import assert from 'node:assert/strict'
import {
  type Template,
  choicesOf,
  compose,
  defaultConfig,
  lint,
  newDocument,
  parseDocument,
  templates,
  valuesOf,
} from '../../../src/core/index.ts'

const beginning = {title: 'Late e-mails', date: '2026-11-20', severity: 'SEV1', owner: 'Ana Lima'}
const keys: Readonly<Record<string, string>> = {
  'started:': '2026-11-20T09:00Z',
  'detected:': '2026-11-20T09:10Z',
  'mitigated:': '2026-11-20T09:40Z',
  'resolved:': '2026-11-20T10:00Z',
  'follow-up-date:': '2026-12-18',
}

/** What somebody writes for a blank that asks for one thing; sentences take the rest. */
const answers: Readonly<Record<string, string>> = {
  '[name]': 'Ana Lima',
  '[role]': 'on-call engineer',
  '[service]': 'mailer',
  '[time]': '09:30',
  '[date]': '2026-12-04',
  '[link]': '[the mail log](https://logs.example/1)',
  '[ticket]': 'MAIL-12',
  '[name of the kind of failure, such as expired-certificate]': 'full-queue',
  '[what happened]': '**Detection:** the alert fired. **Resolution:** the queue was empty',
  '[which ticket, and what else to know]': 'MAIL-12',
  '[what changes: a verb, a thing, a measurable end]': 'Bound the mail queue at 9,000 letters',
}
/** What is written again says nothing more. */
const sentence = (count: number): string => `The mail queue held ${9000 + count} letters for 40 minutes`

/** A template with every blank written over; of choices one after the other, from the one that is asked for. */
function written(template: Template, choice: number): string {
  const {text, blanks} = newDocument(compose(template), valuesOf(beginning, defaultConfig))
  const chosen = new Map<string, number>()
  const choose = (blank: string, [, ...options]: readonly string[]): string => {
    const index = chosen.get(blank) ?? choice
    chosen.set(blank, index + 1)
    return options[index % options.length]!
  }
  let result = ''
  let done = 0
  for (const [index, {start, end}] of blanks.entries()) {
    const blank = text.slice(start, end)
    const choices = choicesOf(blank)
    const words = `${sentence(index)}${/[.]\]$/.test(blank) ? '.' : ''}`
    const answer = choices ? choose(blank, choices) : (answers[blank] ?? words)
    result += text.slice(done, start) + answer
    done = end
  }
  result += text.slice(done)
  return result.replace(/^[a-z-]+:$/gm, (key) => (keys[key] === undefined ? key : `${key} ${keys[key]}`))
}

/** Depends on what is chosen. */
const content = 'No action item prevents'

describe('a template with its blanks written over', () => {
  for (const template of templates)
    for (const choice of [0, 3])
      it(`${template.id} contradicts no rule, with the choices from ${choice + 1} on`, () => {
        const document = parseDocument(written(template, choice))
        const findings = lint(document, defaultConfig, '2026-11-24')
        assert.deepEqual(
          findings
            .filter(({message}) => !message.startsWith(content))
            .map(
              ({rule, message, span}) => `${rule}: ${message} ${document.text.slice(span.start, span.end)}`,
            ),
          [],
        )
      })
})
