import ArgumentParser

@main
struct Briefgen: ParsableCommand {
}
