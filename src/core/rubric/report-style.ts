/** The look of the report's page: the reader's theme, and nothing of its own. */
export const reportStyle = `
body { color: var(--vscode-foreground); font: var(--vscode-font-size)/1.5 var(--vscode-font-family); padding: 0 1.5em 2em; max-width: 60em; }
h1 { font-size: 1.5em; font-weight: 600; margin-bottom: 0.2em; }
h2 { font-size: 1.2em; font-weight: 600; margin-top: 1.6em; border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder)); }
h3 { font-size: 1em; font-weight: 600; display: inline; }
.verdict { font-size: 1.15em; border-left: 4px solid; padding-left: 0.8em; }
.pass { border-color: var(--vscode-testing-iconPassed); }
.fail { border-color: var(--vscode-editorWarning-foreground); }
ul, ol { padding-left: 1.4em; }
.criteria, .checks { list-style: none; padding-left: 0.4em; }
.criteria li { margin: 0.4em 0; }
.mark { display: inline-block; width: 1.2em; }
.met .mark, .done .mark { color: var(--vscode-testing-iconPassed); }
.partly-met .mark { color: var(--vscode-editorWarning-foreground); }
.not-met .mark { color: var(--vscode-errorForeground); }
.advice, .says, .left-out, footer, .then, .for-people { color: var(--vscode-descriptionForeground); }
.advice { margin-left: 1.4em; }
details { margin: 0.6em 0; }
summary { cursor: pointer; }
meter { width: 7em; vertical-align: middle; margin: 0 0.5em; }
button { font: inherit; color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground); border: 1px solid var(--vscode-button-border, transparent); border-radius: 2px; padding: 0.15em 0.8em; cursor: pointer; }
button:hover:not(:disabled) { background: var(--vscode-button-secondaryHoverBackground); }
button:disabled { opacity: 0.5; cursor: default; }
button[aria-pressed="true"] { color: var(--vscode-button-foreground); background: var(--vscode-button-background); }
button.place { color: var(--vscode-textLink-foreground); background: none; border: none; padding: 0; text-decoration: underline; text-align: start; vertical-align: top; }
button.place:hover { color: var(--vscode-textLink-activeForeground); background: none; }
:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
`
