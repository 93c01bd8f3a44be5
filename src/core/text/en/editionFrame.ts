/** Words of levels, answers, scales, kinds of agency and sources in workbooks of editions, in English. */
export const editionFrame = {
  levels: {
    sheet: "Levels",
    help: "The levels of process items, from the lowest up.",
    columns: {
      id: {
        heading: "Level id",
        help: "A capital Latin letter first, up to 3 letters and digits. May be left blank.",
        example: "B",
      },
      key: {
        heading: "Name in exports",
        help: "Small Latin letters, digits and hyphens. May be left blank.",
        example: "basic",
      },
      nameTh: {
        heading: "Level name (Thai)",
        help: "The name as the handbook has it.",
        example: "ระดับพื้นฐาน",
      },
      nameEn: { heading: "Level name (English)", help: "Where the edition has English." },
      nameSource: {
        heading: "Source of level name",
        help: "An id of the sheet “Sources”. Left blank, the first source is taken.",
      },
      shortTh: {
        heading: "Short level name (Thai)",
        help: "What stands in narrow columns; blank is the name.",
        example: "Basic",
      },
      shortEn: { heading: "Short level name (English)", help: "Where the edition has English." },
      shortSource: {
        heading: "Source of short level name",
        help: "An id of the sheet “Sources”. Left blank, the first source is taken.",
      },
      points: {
        heading: "Points of the level",
        help: "What an item earns with the level complete; rising from level to level.",
        example: "300",
      },
    },
  },
  levelTexts: {
    sheet: "Level texts",
    help: "The whole text of a level as the document has it. Left blank, it is made of the statements.",
    columns: {
      item: { heading: "Item of text", help: "The item's id.", example: "1.1" },
      level: { heading: "Level of text", help: "The level's id or name.", example: "B" },
      textTh: { heading: "Whole text of the level (Thai)", help: "The text as the document has it." },
      textEn: { heading: "Whole text of the level (English)", help: "Where the edition has English." },
      textSource: {
        heading: "Source",
        help: "An id of the sheet “Sources”. Left blank, the first source is taken.",
      },
    },
  },
  choices: {
    sheet: "Answers",
    help: "The answers a statement may get; one has the credit 1 and one 0.",
    columns: {
      role: {
        heading: "Used as",
        help: "An answer, or not applicable (the statement isn't counted); blank is an answer.",
        example: "answer",
      },
      id: {
        heading: "Answer id",
        help: "Small Latin letters, digits and hyphens. May be left blank.",
        example: "met",
      },
      wordTh: { heading: "Answer word (Thai)", help: "The word on the list to choose from.", example: "มี" },
      wordEn: { heading: "Answer word (English)", help: "Where the edition has English.", example: "Yes" },
      wordSource: {
        heading: "Source",
        help: "An id of the sheet “Sources”. Left blank, the first source is taken.",
      },
      credit: { heading: "Credit", help: "From 0 to 1.", example: "1" },
      typed: {
        heading: "Further spellings",
        help: "Words and marks that people type for it.",
        example: "✓, yes",
      },
    },
  },
  scales: {
    sheet: "Scales",
    help: "How an indicator's figure becomes points.",
    columns: {
      id: {
        heading: "Scale id",
        help: "Small Latin letters, digits and hyphens. May be left blank.",
        example: "standard",
      },
      nameTh: {
        heading: "Scale name (Thai)",
        help: "The name that forms show.",
        example: "ร้อยละของค่าเป้าหมาย",
      },
      nameEn: { heading: "Scale name (English)", help: "Where the edition has English." },
      nameSource: {
        heading: "Source",
        help: "An id of the sheet “Sources”. Left blank, the first source is taken.",
      },
      of: {
        heading: "Figure",
        help: "The percentage of the target, or the result itself.",
        example: "percentage of the target",
      },
      decimals: { heading: "Decimals", help: "0 to 6 places; blank is 2.", example: "2" },
    },
  },
  bands: {
    sheet: "Bands",
    help: "The bands of each scale: the first without a lower end, the last without an upper, and no holes.",
    columns: {
      scale: { heading: "Scale of band", help: "The scale's id.", example: "standard" },
      from: { heading: "From", help: "The lower end; blank is none.", example: "100" },
      includesFrom: {
        heading: "With lower end",
        help: "Yes where the lower end is in the band; blank is yes where there is one.",
        example: "Yes",
      },
      to: { heading: "To", help: "The upper end; blank is none.", example: "101" },
      includesTo: {
        heading: "With upper end",
        help: "Yes where the upper end is in the band; blank is no.",
        example: "No",
      },
      pointsKind: {
        heading: "Points are",
        help: "Fixed, or for every unit of the figure; blank is fixed.",
        example: "fixed",
      },
      points: { heading: "Points of band", help: "The points.", example: "300" },
    },
  },
  agencyKinds: {
    sheet: "Kinds of agency",
    help: "The kinds of agency on the form's cover.",
    columns: {
      id: {
        heading: "Kind id",
        help: "Small Latin letters, digits and hyphens. May be left blank.",
        example: "department",
      },
      nameTh: { heading: "Kind name (Thai)", help: "The kind's name.", example: "กรม" },
      nameEn: {
        heading: "Kind name (English)",
        help: "Where the edition has English.",
        example: "Department",
      },
      nameSource: {
        heading: "Source",
        help: "An id of the sheet “Sources”. Left blank, the first source is taken.",
      },
    },
  },
  sources: {
    sheet: "Sources",
    help: "Where texts come from. The first is taken for texts that name none.",
    columns: {
      id: {
        heading: "Source id",
        help: "A Latin letter first, up to 20. May be left blank.",
        example: "handbook",
      },
      kind: {
        heading: "Kind of source",
        help: "A document, practice, editorial or unverified; blank is a document.",
        example: "document",
      },
      titleTh: {
        heading: "Title (Thai)",
        help: "The document's title and year.",
        example: "คู่มือการประเมิน พ.ศ. 2569",
      },
      titleEn: { heading: "Title (English)", help: "Where the edition has English." },
    },
  },
} as const;
