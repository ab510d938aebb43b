/// Every text that users read: by key, from one properties file per area. Findings, problems, places and lengths are
/// put into sentences here.
///
/// One word stands for one thing:
///
/// | Term | Meaning |
/// |---|---|
/// | routine | a planned workout, in one file |
/// | template | a built-in routine to start from |
/// | section | warm-up, work or cool-down |
/// | exercise | what is done, such as the hip thrust; built-in or custom |
/// | library | all exercises, as users see them (in code: the catalog) |
/// | set | one bout of an exercise, up to the rest |
/// | superset | exercises done one after the other without a rest |
/// | round | one pass through a superset |
/// | rep, step | what a set counts: reps of a lift, steps of a walk |
/// | hold | the pause at the top of a rep |
/// | tempo | the seconds to lower and to lift |
/// | rest | the pause after a set or a round |
/// | switch | the change from one side to the other |
/// | get-ready | the short countdown before a set or a side |
/// | load | the weight or the band |
/// | effort | how hard a set was, 1 to 10 |
/// | cue | what to feel or think of during a set |
/// | guided, own pace | the timer paces the reps, or the user counts them |
/// | session | a routine as it is trained, and its record |
/// | step of a session | a get-ready, a set on one side, or a rest |
/// | principle | one of the five ideas behind the pump |
/// | rule | one check that serves a principle |
/// | finding | what a rule found in a routine: an error, a warning or advice |
/// | fix | an edit that resolves a finding |
/// | value | a number or range in a field, such as 15–20 |
/// | total | a sum over a session, such as its work or its sets |
/// | figure | the drawing of a body that does an exercise |
/// | pose | the position of the body at one moment of a figure |
@NullMarked
package pumpwise.words;

import org.jspecify.annotations.NullMarked;
