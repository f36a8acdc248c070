extension Lexicon {
  /// Verbs with which a source puts a figure at something, and nouns of those who do, beside offices, papers and documents.
  ///
  /// They are no speech: a figure gets its source from them, a quote is never made.
  static let claims: StaticString = """
    claim-verb | expect expects expected forecast forecasts predict predicts predicted project projects projected
    claim-verb | anticipate anticipates anticipated estimate estimates estimated reckon reckons reckoned believe believes
    claim-verb | believed think thinks thought find finds found show shows showed shown suggest suggests suggested indicate indicates
    claim-verb | indicated allege alleges alleged claim claims claimed report reports reported say says said warn warns warned
    claim-verb | put puts calculate calculates calculated fear fears feared plan plans planned intend intends intended aim aims
    claim-verb | counted count counts reveal reveals revealed speak speaks spoke recorded valued announced confirmed measured
    claim-verb | see sees disclosed declared
    claimant | insurer insurers forecaster forecasters rebel rebels trader traders investor investors regulator regulators
    claimant | retailer retailers airline airlines carmaker carmakers charity charities campaigner campaigners organiser
    claimant | organisers organizer organizers pollster pollsters auditor auditors astronomer astronomers biologist biologists
    claimant | geologist geologists meteorologist meteorologists statistician statisticians historian historians unions banks
    claimant | companies firms ministries governments agencies councils inspectors monitors employers developers executives
    claimant | newspapers outlets media medics academics climatologists epidemiologists physicists chemists ecologists
    claimant | prosecution defence defense plaintiffs tenants parents brokers publisher publishers manufacturer
    claimant | manufacturers maker makers supplier suppliers lender lenders broker institute university military army navy
    claimant | count recount tally analysis index inquiry probe poll ratings trial mission
    claimant | monitors observers observatory seismologists
    claimant | parliament senate board bureau service office authority watchdog federation association rep reps
    """
}
