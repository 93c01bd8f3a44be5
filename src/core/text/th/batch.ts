/** Words of batches of workbooks that stand in no sheet of their own, in Thai. */
export const batch = {
  alias: "หน่วยงาน {code}",
} as const;
