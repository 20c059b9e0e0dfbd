Feature: How to read these examples

  Each folder beside this one is an instrument, each file in it a clause: the file of the rules and the file of
  its examples have the same path. This folder holds what cuts across. The examples are played twice, in
  process and over HTTP, and the build fails where one of them is no longer true.

  Who is introduced. "Ana is a girl of 15 from Mexico" says more than it seems: she has shown her nationality by a document,
  and has answered every question that must be answered before anyone is returnable, with "no" or "none": she does not
  fear return, is in no danger there, neither wishes for asylum nor asked for it, no sign of trafficking was found, she is
  fit to travel, no court and no stay keeps her; what she owned was given back. In Mexico she has neither a permit
  nor close family there, was neither victim nor witness of a crime, and an adult has asked in writing to return. What is
  otherwise is said: Ana's "fear of return" is "YES". Nothing else is taken as given: neither the screening of a child
  alone, nor a plan for its rights, nor what a consulate must confirm.

  Who has not been asked. "of whom nothing has been asked" introduces a person without any of this, and "has not been
  asked about" takes one answer away. "YES" is asked, and so; "NO" is asked, and not so; "UNKNOWN" is not asked.

  When. A time is local time where the persons are held; a handover is told by the clock of the side that receives.

  What comes out. RETURNABLE: the return may go ahead as described. PENDING: a step must be done first. REFERRED: something
  that matters is not known. DIVERTED: another procedure takes the person. BLOCKED: no return now. NOT_COVERED: nothing
  makes this return available. "this clause" is the clause whose file one reads. A person confirms every answer.

  A number in brackets belongs to its example for good and may be cited. A file that ends in .es.feature says the same in
  Spanish, with the same numbers.

  Rule: A person who is introduced is returnable, unless the example says otherwise

    Scenario: [1] nothing keeps Ana and her mother
      Given Ana is a girl of 15 from Mexico
      And Rosa is a woman of 34 from Mexico
      And Ana is the daughter of Rosa, shown by a document
      And the United States holds them at Laredo
      When they are ready on 2020-03-10 at 09:00
      Then the case is RETURNABLE
      And the port is Nuevo Laredo under lar-2016
      And nothing is missing for everybody
      And no step is left for everybody

    Scenario: [2] one answer is enough to keep both
      Given Ana is a girl of 15 from Mexico
      And Rosa is a woman of 34 from Mexico
      And Ana is the daughter of Rosa, shown by a document
      And Ana's "fear of return" is "YES"
      And the United States holds them at Laredo
      When they are ready on 2020-03-10 at 09:00
      Then Ana is DIVERTED
      And the case is DIVERTED
      And no handover is given

    Scenario: [3] of Rosa nothing has been asked
      Given Rosa is a woman of 34 from Mexico, of whom nothing has been asked
      And the United States holds her at Laredo
      When she is ready on 2020-03-10 at 09:00
      Then the case is REFERRED
      And what is missing for Rosa is "fear of return"
      And no handover is given
