#!/usr/bin/env bash
# The checks that need large packages. Installs them beside itself; fails if one is absent.
set -euo pipefail
cd "$(dirname "$0")"
npm ci --no-audit --no-fund
cd ../..
npx vitest run --config test/full/vitest.config.ts
