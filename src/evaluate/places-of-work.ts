/** Paths at which those work who look after the place: where people are speaks before them. */
export const OF_WORK =
  /(^|\/)(dash|dashboards?|admin|administration|moderation|moderators?|staff|backoffice|back-office|internal|management|studio|playground|demo|examples?)\//i;
