// `npm test` says what it did not run: a test that is left out in silence looks like one that passed.
console.log(`Not run here, because they need large packages of their own: other Node versions, the official validators of reports,
workflows and actions, and hooks. They are in test/full and run with \`bash test/full/run.sh\`, which .ci/run calls.`);
