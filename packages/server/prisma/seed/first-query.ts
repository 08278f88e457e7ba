/** What GraphiQL and the README start with: why Dana's networking isn't working, and what to do this week. */
export const firstQuery = `query WhyIsntItWorking {
  seekerByExternalId(externalId: "dana") {
    diagnosis {
      text
      causes {
        text
        probability
        because { text }
        actions { text }
      }
    }
    channelAdvice {
      changeTargets { text probability }
    }
    weekPlan {
      actions { ifThen ifItFails }
    }
  }
}
`
