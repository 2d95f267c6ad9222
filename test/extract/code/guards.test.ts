import { describe, expect, it } from 'vitest';
import { guardsByFunction, runCase } from './run-case.ts';

describe('a guard holds on every path to the message', () => {
  it.each([
    [
      'guard-exit',
      'src/exits.ts',
      {
        returnsFirst: 'age',
        throwsFirst: 'age',
        elseLeaves: 'connection',
        bothSidesOfOr: 'connection',
        tryThatLeaves: 'age',
        insideTheSameTry: 'age',
        caseLeaves: 'age',
        closureAfterGuard: 'age',
        verdictInVariable: 'connection',
      },
    ],
    [
      'guard-branch',
      'src/branches.ts',
      {
        thenBranch: 'age',
        elseBranch: 'age',
        andOperator: 'age',
        orOperator: 'age',
        ternary: 'connection',
        childOrFriend: 'age connection',
        eitherConnection: 'connection connection',
        twoGuards: 'age block',
        whileHolds: 'connection',
        comparedWithFalse: 'connection',
      },
    ],
    [
      'guard-call',
      'src/calls.ts',
      {
        awaitsAssertion: 'age',
        checkThatThrows: 'connection',
        checkOfAnotherFile: 'connection',
        importedAssertion: 'connection',
        usesWhatIsRequired: 'age',
        orThrow: 'connection',
        assertsCondition: 'age',
        keptPromise: 'age',
        allOfThem: 'age block',
        localThatThrows: 'age',
      },
    ],
    [
      'guard-each',
      'src/each.ts',
      {
        loopThrows: 'connection',
        mapThrows: 'connection',
        continueInLoop: 'connection',
        mapAfterGuard: 'age',
        keptByFilter: 'connection',
        keptByAnswers: 'connection',
        keptIfTried: 'connection',
        takenOutIfTried: 'connection',
      },
    ],
    [
      'guard-age',
      'src/ages.ts',
      {
        compared: 'age',
        comparedFromTheRight: 'age',
        computed: 'age',
        computedByHelper: 'age',
        yearsSinceBirth: 'age',
        bornBefore: 'age',
        band: 'age',
        notInBand: 'age',
        flagged: 'age age',
      },
    ],
    [
      'guard-kinds',
      'src/kinds.ts',
      {
        connection: 'connection',
        connectionByType: 'connection',
        connectionInList: 'connection',
        accepted: 'connection',
        block: 'block',
        blockInSet: 'block',
        login: 'login',
        rate: 'rate',
        self: 'self',
        permission: 'permission',
        permissionNamed: 'permission',
        consent: 'consent',
      },
    ],
  ])('%s: %s', async (name, path, expected) => {
    const { facts } = await runCase(name);
    expect(guardsByFunction(facts, path)).toEqual(expected);
  });
});

describe('what only looks like a guard is none', () => {
  it.each([
    ['guard-exit', 'src/no-exits.ts', 12],
    ['guard-branch', 'src/wrong-side.ts', 9],
    ['guard-call', 'src/no-guards.ts', 17],
    ['guard-each', 'src/not-each.ts', 11],
    ['guard-age', 'src/not-ages.ts', 9],
    ['guard-kinds', 'src/look-alikes.ts', 15],
  ])('%s: %s', async (name, path, amount) => {
    const { facts } = await runCase(name);
    const guards = guardsByFunction(facts, path);
    expect(Object.keys(guards)).toHaveLength(amount);
    const kept = Object.entries(guards).filter(([, kinds]) => kinds !== '');
    // That one is a guard, of a kind that says nothing about the person who is reached.
    expect(kept).toEqual(path.includes('look-alikes') ? [['channelPermission', 'permission']] : []);
  });
});
