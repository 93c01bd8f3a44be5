import { z } from "zod";
import { Guidance, Lens } from "./guidanceSchema";
import {
  Category,
  CoverRange,
  Criteria,
  ItemLevel,
  Measure,
  ProcessItem,
  ProfileGroup,
  ResultsItem,
  Source,
  Statement,
} from "./schema";
import { Band, Choice, DerivedIndex, Level, Responses, Scale, ScoringRule, Threshold } from "./scoringSchema";
import { SourcedText, Text } from "./texts";

/** The shape of an edition file as JSON Schema (draft 2020-12), for editors that check and complete as one types. */
export function criteriaJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(Criteria, { target: "draft-2020-12", io: "input", metadata: describedParts() });
}

/** The parts that get a name of their own in the schema, with what an editor shows of them. */
function describedParts() {
  const parts = z.registry<{ id?: string; title?: string; description: string }>();
  parts.add(Criteria, {
    title: "PMQA criteria",
    description: "One edition of the criteria. Every field is explained in criteria/README.md.",
  });
  parts.add(Text, { id: "Text", description: "A wording in each of the edition's languages." });
  parts.add(SourcedText, {
    id: "SourcedText",
    description:
      "A wording that says where it comes from; seed keeps the source's words where th mends them.",
  });
  parts.add(Source, { id: "Source", description: "Where texts come from; they name it by its id." });
  parts.add(Level, {
    id: "Level",
    description: "A level of a process item, lowest first, with what it earns.",
  });
  parts.add(Choice, {
    id: "Choice",
    description: "An answer, its credit from 0 to 1, and what people type for it.",
  });
  parts.add(Responses, { id: "Responses", description: "The answers that a statement may get." });
  parts.add(ScoringRule, {
    id: "ScoringRule",
    description: "The rule of process items, by name and version.",
  });
  parts.add(Band, { id: "Band", description: "A stretch of a scale and its points; a null bound is open." });
  parts.add(Scale, { id: "Scale", description: "How an indicator's figure becomes points." });
  parts.add(ProfileGroup, {
    id: "ProfileGroup",
    description: "Topics of the organisational profile; not scored.",
  });
  parts.add(Category, {
    id: "Category",
    description: "A category of process items, or one of results items.",
  });
  parts.add(ProcessItem, { id: "ProcessItem", description: "An item that is assessed level by level." });
  parts.add(ItemLevel, { id: "ItemLevel", description: "The whole text of one level, and its statements." });
  parts.add(Statement, { id: "Statement", description: "One thing that is answered yes or no." });
  parts.add(CoverRange, {
    id: "CoverRange",
    description: "From and up to, in UTF-16 code units of the level's Thai text.",
  });
  parts.add(ResultsItem, { id: "ResultsItem", description: "An item that is assessed by its measures." });
  parts.add(Measure, {
    id: "Measure",
    description: "A measure, under which agencies enter their indicators.",
  });
  parts.add(Lens, { id: "Lens", description: "A way of looking across items; never an official figure." });
  parts.add(Guidance, { id: "Guidance", description: "What the sources say beside the criteria." });
  parts.add(Threshold, { id: "Threshold", description: "A score to reach; used only while it is active." });
  parts.add(DerivedIndex, {
    id: "DerivedIndex",
    description: "Another reading of the total; used only while active.",
  });
  return parts;
}
