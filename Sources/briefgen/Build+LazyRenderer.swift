import Provenance
import Rendering

extension Build {
  /// The templates, compiled when the first page is made of them. A build in which nothing changed makes none.
  struct LazyRenderer {
    private let templates: SiteTemplates
    private let site: SiteOptions
    private let memory: BuildMemory
    private var renderer: SiteRenderer?

    init(_ templates: SiteTemplates, _ site: SiteOptions, _ memory: BuildMemory) {
      self.templates = templates
      self.site = site
      self.memory = memory
    }

    /// What fills the templates; nil, and told, where there are mistakes in them.
    ///
    /// With mistakes it compiles anew each time it is asked, and tells them each time: ask once and stop.
    mutating func get(_ outcome: inout Build.Outcome) -> SiteRenderer? {
      if let renderer { return renderer }
      func compile() -> Diagnosed<SiteRenderer?> { templates.compile(site: site) }
      let compiled =
        memory.session.map { $0.renderer(memory.templates, site, compile) } ?? compile()
      outcome.diagnostics += compiled.diagnostics
      renderer = compiled.value
      return renderer
    }
  }
}
