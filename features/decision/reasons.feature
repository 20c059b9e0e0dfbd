Feature: Every answer gives its reasons

  Each clause that stands is named, with its reason in both languages; so is each that was overridden, each port that was excluded and each
  question that is asked. What the reasoning itself has to say it says in the same way.

  Rule: A clause gives its reason in both languages

    Scenario: [1] why a child waits
      Given Ana is a girl of 15 from Mexico
      And Rosa is a woman of 34 from Mexico
      And Ana is the daughter of Rosa, shown by a document
      And the United States holds them at El Paso
      When they are ready on 2020-03-10 at 05:30
      Then the answer says of lar-2016/common-3 "a child is not handed over before 07:00"
      And the answer says in Spanish of lar-2016/common-3 "no se entrega a una niña, un niño o adolescente antes de las 07:00"

    Scenario: [2] why a person is diverted, and by which clauses
      Given Rosa is a woman of 34 from Mexico
      And Rosa's "fear of return" is "YES"
      And the United States holds her at Laredo
      When she is ready on 2020-03-10 at 09:00
      Then Rosa is referred to asylum-officer because of usc-8/section-1225-b-1-a-ii
      And the answer says of usc-8/section-1225-b-1-a-ii "a person who fears return is referred to an asylum officer"

    Scenario: [3] why something is asked
      Given Rosa is a woman of 34 from Mexico
      And Rosa has not been asked about "danger on return"
      And the United States holds her at Laredo
      When she is ready on 2020-03-10 at 09:00
      Then what is missing for Rosa is "danger on return" by cat-1984/article-3
      And the answer says of cat-1984/article-3 "the person would be in danger on return"

  Rule: What does not stand is named with what overrides it

    Scenario: [4] no notice to the consulate of a state that is feared
      Given Juan is a man of 30 from Honduras
      And Juan's "fear of return" is "YES"
      And Juan's "consular contact wished" is "YES"
      And Mexico holds him at Tapachula
      When he is ready on 2014-10-02 at 09:00
      Then the consulate is not told about Juan
      And consular-contact is forbidden for Juan by lmig-2011/article-69-4
      And vccr-1963/article-36-1-b is overridden by achr-1969/article-22-8 for Juan

  Rule: What no single clause says the reasoning says

    Scenario: [5] hours that nobody has read
      Given Juan is a man of 30 from Mexico
      And the United States holds him at Nogales
      When he is ready on 2018-03-10 at 09:00
      Then the answer says of ports/nogales "nobody has read the hours of the port; they are asked for before handover"
      And the answer says in Spanish of ports/nogales "nadie ha leído el horario del puerto; se pregunta antes de la entrega"

    Scenario: [6] persons of one case whom different states would receive
      Given Juan is a man of 40 from Honduras
      And Eva is a woman of 20 from Guatemala
      And Mexico holds them at Tapachula
      When they are ready on 2014-10-02 at 09:00
      Then what is missing for Juan is the gap different-receiving-states
      And what is missing for Eva is the gap different-receiving-states
