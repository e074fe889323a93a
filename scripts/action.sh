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
  "${command[@]}" lint --format sarif "${flags[@]}" >"$SARIF_FILE" 2>/dev/null
fi
"${command[@]}" lint --format github "${flags[@]}"
