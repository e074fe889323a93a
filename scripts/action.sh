#!/usr/bin/env bash
# The steps of the GitHub action, with its inputs in the environment: the summary of the job, SARIF, and at last the
# annotations, whose exit code decides. What goes wrong is said there, once.
set -uo pipefail

read -ra command <<<"$COMMAND"
flags=()
[[ -n $CONFIG ]] && flags+=(--config "$CONFIG")
[[ -n $SINCE ]] && flags+=(--since "$SINCE")
[[ -n $BASELINE ]] && flags+=(--baseline "$BASELINE")
[[ -n $MAX_WARNINGS ]] && flags+=(--max-warnings "$MAX_WARNINGS")
flags+=(--)
while IFS= read -r path; do
  [[ -n $path ]] && flags+=("$path")
done <<<"$PATHS"

if [[ $SUMMARY == true ]]; then
  "${command[@]}" lint --format markdown "${flags[@]}" >>"$GITHUB_STEP_SUMMARY" 2>/dev/null
fi
if [[ -n $SARIF_FILE ]]; then
  mkdir -p "$(dirname "$SARIF_FILE")" && rm -f "$SARIF_FILE" || exit 2
  # What could not be linted leaves no file: an empty one is no SARIF, and one of an earlier run says something else.
  sarif=$("${command[@]}" lint --format sarif "${flags[@]}" 2>/dev/null)
  if [[ -n $sarif ]]; then printf '%s\n' "$sarif" >"$SARIF_FILE" || exit 2; fi
fi
"${command[@]}" lint --format github "${flags[@]}"
