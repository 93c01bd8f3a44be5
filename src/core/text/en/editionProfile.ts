/** Words of the profile and lenses in workbooks of editions, in English. */
export const editionProfile = {
  profileGroups: {
    sheet: "Profile groups",
    help: "The groups of the organisational profile. May be left blank as a whole.",
    columns: {
      id: { heading: "Group id", help: "Begins with P. May be left blank.", example: "P1" },
      nameTh: { heading: "Group name (Thai)", help: "The group's name.", example: "ลักษณะองค์การ" },
      nameEn: { heading: "Group name (English)", help: "Where the edition has English." },
      nameSource: {
        heading: "Source",
        help: "An id of the sheet “Sources”. Left blank, the first source is taken.",
      },
    },
  },
  profileSections: {
    sheet: "Profile sections",
    help: "The sections of each group.",
    columns: {
      group: { heading: "Group of section", help: "The group's id.", example: "P1" },
      id: {
        heading: "Section id",
        help: "The group's id, a point and a letter. May be left blank.",
        example: "P1.A",
      },
      nameTh: {
        heading: "Section name (Thai)",
        help: "The section's name.",
        example: "ก. สภาพแวดล้อมของส่วนราชการ",
      },
      nameEn: { heading: "Section name (English)", help: "Where the edition has English." },
      nameSource: {
        heading: "Source",
        help: "An id of the sheet “Sources”. Left blank, the first source is taken.",
      },
    },
  },
  topics: {
    sheet: "Profile topics",
    help: "What agencies describe in text; not scored.",
    columns: {
      section: { heading: "Section of topic", help: "The section's id.", example: "P1.A" },
      id: {
        heading: "Topic id",
        help: "The group's id, a point and a number. May be left blank.",
        example: "P1.1",
      },
      nameTh: { heading: "Topic name (Thai)", help: "The topic's name.", example: "วิสัยทัศน์และค่านิยม" },
      nameEn: { heading: "Topic name (English)", help: "Where the edition has English." },
      nameSource: {
        heading: "Source of topic name",
        help: "An id of the sheet “Sources”. Left blank, the first source is taken.",
      },
      helpTh: {
        heading: "Topic help (Thai)",
        help: "What agencies should state; blank is the topic's name.",
      },
      helpEn: { heading: "Topic help (English)", help: "Where the edition has English." },
      helpSource: {
        heading: "Source of topic help",
        help: "An id of the sheet “Sources”. Left blank, the first source is taken.",
      },
    },
  },
  lenses: {
    sheet: "Lenses",
    help: "Ways of looking across items, such as dimensions. May be left blank as a whole.",
    columns: {
      id: {
        heading: "Lens id",
        help: "Small Latin letters, digits and hyphens. May be left blank.",
        example: "dimensions",
      },
      nameTh: { heading: "Lens name (Thai)", help: "The lens's name." },
      nameEn: { heading: "Lens name (English)", help: "Where the edition has English." },
      nameSource: {
        heading: "Source",
        help: "An id of the sheet “Sources”. Left blank, the first source is taken.",
      },
    },
  },
  lensValues: {
    sheet: "Lens values",
    help: "The values of each lens, a row each.",
    columns: {
      lens: { heading: "Lens of value", help: "The lens's id.", example: "dimensions" },
      id: { heading: "Value id", help: "A Latin letter first. May be left blank.", example: "O" },
      nameTh: { heading: "Value name (Thai)", help: "The value's name." },
      nameEn: { heading: "Value name (English)", help: "Where the edition has English." },
      nameSource: {
        heading: "Source of value name",
        help: "An id of the sheet “Sources”. Left blank, the first source is taken.",
      },
      definitionTh: { heading: "Definition (Thai)", help: "What it means; blank is the name." },
      definitionEn: { heading: "Definition (English)", help: "Where the edition has English." },
      definitionSource: {
        heading: "Source of definition",
        help: "An id of the sheet “Sources”. Left blank, the first source is taken.",
      },
    },
  },
  lensMapping: {
    sheet: "Items by lens",
    help: "Which items count to which values, a row for each lens and item.",
    columns: {
      lens: { heading: "Lens of item", help: "The lens's id.", example: "dimensions" },
      item: { heading: "Item counted", help: "The item's id.", example: "1.1" },
      values: { heading: "Values counted", help: "Ids of the lens's values.", example: "O, C" },
      source: {
        heading: "Source",
        help: "An id of the sheet “Sources”. Left blank, the first source is taken.",
      },
    },
  },
  lensStated: {
    sheet: "Categories by lens",
    help: "What a source says of a whole category under a lens.",
    columns: {
      lens: { heading: "Lens named", help: "The lens's id.", example: "dimensions" },
      category: { heading: "Category named", help: "The category's id.", example: "1" },
      value: { heading: "Value named", help: "The value's id.", example: "O" },
      textTh: { heading: "Text about the category (Thai)", help: "The text as the document has it." },
      textEn: { heading: "Text about the category (English)", help: "Where the edition has English." },
      textSource: {
        heading: "Source",
        help: "An id of the sheet “Sources”. Left blank, the first source is taken.",
      },
    },
  },
} as const;
