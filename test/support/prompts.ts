/** What templates leave for their authors, each alone in its place. */
export const prompts: readonly string[] = [
  ...['TBD', '[describe what happened]', 'TODO: write this', '{{fill}}', '<!-- what? -->'],
  ...['Factor 1', 'Action 2', 'Learning 3', 'First factor here', 'lorem ipsum dolor sit amet'],
  ...['to be determined', 'see above', 'OPS-XXX', 'OPS-###', '@owner', '[names]'],
  ...[
    '[dashboard](#)',
    '[link](url)',
    'link',
    'OPS-000',
    'TICKET-123',
    '@someone',
    '<name>',
    'N/A yet',
    '???',
    '…',
  ],
]
