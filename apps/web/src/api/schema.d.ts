// Written by npm run openapi; a test fails while it is out of date.
export interface paths {
    "/api/kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/figures/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getIndicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/figures/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/figures/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/figures/definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDefinitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/figures/{year}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/figures/{year}/whatif": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["whatIf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listQueues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/queues/{queue}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDeadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/digest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDigest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/recaps/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getActivities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/recaps/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/recaps/mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMappings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/recaps/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/recaps/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/lkip/restatements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listLkipRestatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/lkip/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getLkip"];
        put?: never;
        post: operations["beginLkip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/lkip/{year}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getLkipStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/lkip/{year}/references": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listLkipReferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/lkip/{year}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["verifyLkip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/lkip/{year}/restatement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getLkipRestatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/lkip/{year}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listLkipFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/lkip/{year}/texts/{block}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["writeLkipText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/lkip/{year}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reviewLkip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/lkip/{year}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["returnLkip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/lkip/{year}/finalise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["finaliseLkip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/lkip/{year}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reviseLkip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rebuilds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRebuilds"];
        put?: never;
        post: operations["start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rebuilds/digests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDigests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rebuilds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rebuilds/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getComparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rebuilds/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rebuilds/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rebuilds/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rebuilds/{id}/swap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["swap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rebuilds/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/{collection}/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/{collection}/{id}/documents/{template}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAccesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exportAccesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAccounts"];
        put?: never;
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/accounts/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/accounts/{account}/duty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["changeDuty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/accounts/{account}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/accounts/{account}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/accounts/{account}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/accounts/{account}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["unlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/accounts/{account}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAccountSessions"];
        put?: never;
        post?: never;
        delete: operations["endAccountSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/accounts/{account}/sessions/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["endAccountSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOffices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/collections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCollections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/backups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listBackups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/{collection}/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAttachments"];
        put?: never;
        post: operations["addAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/{collection}/{id}/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/{collection}/{id}/attachments/{attachmentId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSession"];
        put?: never;
        post: operations["signIn"];
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/list/{session}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["endOwnSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/security-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSecurityLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDelegations"];
        put?: never;
        post: operations["appoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/delegations/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["registerPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/persons/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["updatePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/persons/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["setPersonStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/persons/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["mergePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/persons/{id}/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["unmergePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/persons/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["searchPersons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/persons/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["revealPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/persons/{id}/access-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reportAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/persons/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["requestErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/persons/{id}/erasure/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approveErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/persons/{id}/erasure/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rejectErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["registerCompany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/companies/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["updateCompany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/companies/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["mergeCompany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/companies/{id}/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["unmergeCompany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["registerAgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/agencies/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["updateAgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/agencies/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["mergeAgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/agencies/{id}/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["unmergeAgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/timpora-meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["planTimporaMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/timpora-meetings/transcriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["transcribeTimporaMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/timpora-meetings/{id}/reschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rescheduleTimporaMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/timpora-meetings/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["holdTimporaMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/timpora-meetings/{id}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["fileTimporaMinutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/timpora-meetings/{id}/letter-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["numberTimporaLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/timpora-meetings/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelTimporaMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["planOperation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/operations/unplanned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["carryOutUnplannedOperation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/operations/transcriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["transcribeOperation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/operations/{id}/warrant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["issueOperationWarrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/operations/{id}/warrant-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["numberOperationWarrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/operations/{id}/carry-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["carryOutOperation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/operations/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reportOperation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/operations/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelOperation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reportIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/incidents/{id}/number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["numberIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/incidents/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["closeIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/immigration-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["openImmigrationCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/immigration-cases/{id}/number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["numberImmigrationCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/immigration-cases/{id}/conference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["holdCaseConference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/immigration-cases/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["closeImmigrationCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/baps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["openBap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/baps/{id}/number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["numberBap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/baps/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["signBap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/baps/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelBap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/taks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideTak"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/taks/{id}/number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["numberTakDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/taks/{id}/objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["objectToTak"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/taks/{id}/objection-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideTakObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/taks/{id}/annul": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["annulTak"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/detentions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["orderDetention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/detentions/{id}/decision-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["numberDetentionDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/detentions/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelDetention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/detentions/{id}/admit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["admitDetainee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/detentions/{id}/place-elsewhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["placeDetaineeElsewhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/detentions/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["returnDetainee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/detentions/{id}/escape": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordEscape"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/detentions/{id}/recapture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordRecapture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/detentions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endDetention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/placements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["orderPlacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/placements/{id}/decision-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["numberPlacementDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/placements/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelPlacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/placements/{id}/place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["placeVictim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/placements/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endPlacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/deportations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["proposeDeportation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/deportations/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["decideDeportation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/deportations/{id}/decision-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["numberDeportationDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/deportations/{id}/travel-document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readyTravelDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/deportations/{id}/escort": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["escortDeportee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/deportations/{id}/depart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordDeparture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/deportations/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelDeportation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/deportations/{id}/entry-ban": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["proposeEntryBan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/deportations/{id}/entry-ban-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answerEntryBan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/criminal-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["startCriminalCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/criminal-cases/{id}/sprindik-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["numberSprindik"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/criminal-cases/{id}/spdp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendSpdp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/criminal-cases/{id}/spdp-parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["notifySpdpParties"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/criminal-cases/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["handOverFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/criminal-cases/{id}/p19": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["returnFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/criminal-cases/{id}/p21": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["declareFileComplete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/criminal-cases/{id}/tahap-ii": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["handOverSuspects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/criminal-cases/{id}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordVerdict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/criminal-cases/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["stopCriminalCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/passport-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["applyForPassport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/passport-applications/issued": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordIssuedPassport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/passport-applications/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["checkPassportDocuments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/passport-applications/{id}/interview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["interviewForPassport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/passport-applications/{id}/biometrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["capturePassportBiometrics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/passport-applications/{id}/adjudication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["adjudicatePassport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/passport-applications/{id}/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["payForPassport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/passport-applications/{id}/postpone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postponePassport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/passport-applications/{id}/blank": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["allocatePassportBlank"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/passport-applications/{id}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["printPassport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/passport-applications/{id}/quality-pass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["passPassportQuality"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/passport-applications/{id}/quality-fail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["failPassportQuality"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/passport-applications/{id}/defect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["findPassportDefect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/passport-applications/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["handOverPassport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/passport-applications/{id}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["dispatchPassport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/passport-applications/{id}/deliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["deliverPassport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/passport-applications/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["returnPassportUndelivered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/passport-applications/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["refusePassport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/passport-applications/{id}/lapse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["lapsePassport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/stay-permits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["applyStayPermit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/stay-permits/issued": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordIssuedPermit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/stay-permits/{id}/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["grantStayPermit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/stay-permits/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["refuseStayPermit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/stay-permits/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["issueStayPermit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/stay-permits/{id}/number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["numberStayPermit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reportNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/notifications/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/notifications/{id}/number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["numberNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordInspectionDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/entry-refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordEntryRefusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/vessel-calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["announceVesselCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/vessel-calls/transcriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["transcribeVesselCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/vessel-calls/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["scheduleVesselCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/vessel-calls/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["checkVesselCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/vessel-calls/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelVesselCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/performance-agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["signAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/performance-agreements/{id}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["amendAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/budgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["allotBudget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/budgets/trees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["openBudgetWithTree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/budgets/{id}/tree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["setBudgetTree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/budgets/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reviseBudget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/budgets/{id}/realisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordRealisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/surveys/months": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordSurveyMonth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/surveys/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordSurveyAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/tallies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordTally"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/tallies/{id}/replacements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["requestTallyReplacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/tallies/{id}/replacements/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approveTallyReplacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/tallies/{id}/replacements/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rejectTallyReplacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/indicator-definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["defineIndicator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/indicator-definitions/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reviseIndicatorDefinition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/indicator-definitions/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["proposeIndicatorDefinition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/indicator-definitions/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approveIndicatorDefinition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/indicator-definitions/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rejectIndicatorDefinition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/indicator-values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordIndicatorValue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["receiveComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/complaints/{id}/forward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["forwardComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/complaints/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answerComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/complaints/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["closeComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/sapa-ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordSapaRatings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/pnbps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordPnbp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/staff-snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordStaffSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordAward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/innovations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordInnovation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/innovations/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endInnovation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordProblem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/problems/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["openFollowUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/problems/{id}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["planFollowUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/problems/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["completeFollowUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/problems/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["dropFollowUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/other-activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordOtherActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/other-activities/{id}/document-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["numberOtherActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/office-profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["changeOfficeProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/periods/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["completePeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/periods/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approvePeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/periods/{id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["lockPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/periods/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reopenPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/nil-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["fileNilReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/{collection}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/{collection}/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/{collection}/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["requestCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/{collection}/{id}/corrections/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approveCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/{collection}/{id}/corrections/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rejectCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/{collection}/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["requestVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/{collection}/{id}/void/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approveVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/{collection}/{id}/void/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rejectVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/{collection}/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        KindView: {
            kind: string;
            section: string;
            name: string;
            unit: string;
            countsAt: string;
            dated: string;
        };
        KindsView: {
            kinds: components["schemas"]["KindView"][];
        };
        HealthView: {
            /** @enum {string} */
            status: "ok";
        };
        HeadView: {
            position: string;
            /** Format: date-time */
            recordedAt: string | null;
        };
        ProjectionView: {
            name: string;
            version: number;
            position: string;
            lag: number;
            parked: number;
            /** @enum {string} */
            health: "running" | "failed";
        };
        ParkedView: {
            projection: string;
            position: string;
            stream: string;
            type: string;
            /** @enum {string} */
            reason: "poison" | "behind";
            code: string;
        };
        StatusView: {
            head: components["schemas"]["HeadView"];
            projecting: boolean;
            projections: components["schemas"]["ProjectionView"][];
            parked: components["schemas"]["ParkedView"][];
        };
        UnreadableView: {
            code: string;
            message: string;
        };
        EventView: {
            position: string;
            stream: string;
            type: string;
            id?: string;
            revision?: number;
            version?: number;
            data?: {
                [key: string]: unknown;
            };
            meta?: {
                [key: string]: unknown;
            };
            unreadable?: components["schemas"]["UnreadableView"];
        };
        EventsView: {
            events: components["schemas"]["EventView"][];
            scannedTo: string;
            atEnd: boolean;
        };
        AsOfView: {
            position: string;
            /** Format: date-time */
            recordedAt: string | null;
        };
        NoteView: {
            code: string;
            text: string;
        };
        FigureView: {
            exact: string;
            value: string;
            printed: string;
        };
        IndicatorView: {
            code: string;
            name: string;
            method: string;
            definitionVersion: number | null;
            target: components["schemas"]["FigureView"] | null;
            realisation: components["schemas"]["FigureView"] | null;
            achievement: components["schemas"]["FigureView"] | null;
            numerator: components["schemas"]["FigureView"] | null;
            denominator: components["schemas"]["FigureView"] | null;
            positions: string[];
            notes: components["schemas"]["NoteView"][];
        };
        AbsorptionView: {
            allotment: components["schemas"]["FigureView"] | null;
            realisation: components["schemas"]["FigureView"] | null;
            percent: components["schemas"]["FigureView"] | null;
        };
        IndicatorsView: {
            office: string;
            year: number;
            asOf: components["schemas"]["AsOfView"];
            notes: components["schemas"]["NoteView"][];
            indicators: components["schemas"]["IndicatorView"][];
            indicatorAchievement: components["schemas"]["FigureView"] | null;
            absorption: components["schemas"]["AbsorptionView"];
            performance: components["schemas"]["FigureView"] | null;
        };
        KindCountView: {
            kind: string;
            /** @enum {string} */
            basis: "itemised" | "tally" | "nil" | "partial" | "unknown";
            total: number | null;
            byMonth: {
                [key: string]: number;
            };
            missingMonths: string[];
            dimensions: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            source: string | null;
            itemised: number;
            notes: components["schemas"]["NoteView"][];
        };
        CountsView: {
            office: string;
            year: number;
            asOf: components["schemas"]["AsOfView"];
            notes: components["schemas"]["NoteView"][];
            counts: components["schemas"]["KindCountView"][];
        };
        FactView: {
            stream: string | null;
            item: string;
            name: string;
            office: string;
            section: string;
            kind: string;
            /** @enum {string} */
            basis: "act" | "tally" | "statement";
            period: string;
            quantity: number;
            value?: string;
            dimensions: {
                [key: string]: string;
            };
            detail?: {
                [key: string]: unknown;
            };
            fromPosition: string | null;
            toPosition: string | null;
            eventId: string | null;
            late: boolean;
            secret: boolean;
        };
        FactsView: {
            office: string;
            year: number | null;
            asOf: components["schemas"]["AsOfView"];
            facts: components["schemas"]["FactView"][];
            total: number;
            quantity: number;
            nextCursor: string | null;
        };
        YearSpanView: {
            from: number;
            to: number | null;
        };
        DefinitionVersionView: {
            /** @enum {string} */
            status: "proposed" | "in-force" | "superseded";
            definition: {
                [key: string]: unknown;
            };
            years: components["schemas"]["YearSpanView"][];
            proposedBy: string | null;
        };
        IndicatorVersionsView: {
            code: string;
            versions: components["schemas"]["DefinitionVersionView"][];
        };
        DefinitionsView: {
            office: string;
            asOf: components["schemas"]["AsOfView"];
            definitions: components["schemas"]["IndicatorVersionsView"][];
        };
        ComparedFigureView: {
            figure: string;
            name: string;
            before: components["schemas"]["FigureView"] | null;
            after: components["schemas"]["FigureView"] | null;
            difference: components["schemas"]["FigureView"] | null;
            changed: boolean;
            positions: string[];
            causes: number;
        };
        CausingEventView: {
            position: string;
            type: string | null;
            stream: string | null;
            actor: string | null;
            /** Format: date */
            occurredOn: string | null;
            /** Format: date-time */
            recordedAt: string | null;
        };
        MomentsComparisonView: {
            office: string;
            year: number;
            from: components["schemas"]["AsOfView"];
            to: components["schemas"]["AsOfView"];
            figures: components["schemas"]["ComparedFigureView"][];
            events: components["schemas"]["CausingEventView"][];
            eventsLeftOut: number;
        };
        WhatIfDto: {
            indicator?: string;
            version?: number;
            definition?: {
                [key: string]: unknown;
            };
            asOf?: string;
        };
        WhatIfFigureView: {
            before: components["schemas"]["FigureView"] | null;
            after: components["schemas"]["FigureView"] | null;
            difference: components["schemas"]["FigureView"] | null;
        };
        LeftOutView: {
            before: string[];
            after: string[];
        };
        WhatIfView: {
            office: string;
            year: number;
            asOf: components["schemas"]["AsOfView"];
            indicator: string;
            definition: {
                [key: string]: unknown;
            };
            before: components["schemas"]["IndicatorView"] | null;
            after: components["schemas"]["IndicatorView"];
            realisation: components["schemas"]["WhatIfFigureView"];
            achievement: components["schemas"]["WhatIfFigureView"];
            indicatorAchievement: components["schemas"]["WhatIfFigureView"];
            performance: components["schemas"]["WhatIfFigureView"];
            leftOut: components["schemas"]["LeftOutView"];
            positionsAdded: string[];
            positionsDropped: string[];
        };
        QueueListEntryView: {
            queue: string;
            label: string;
            waitsFor: string[];
            count: number;
            /** Format: date */
            oldest: string;
            /** Format: date */
            nearestDue: string | null;
            href: string;
        };
        QueuesView: {
            office: string;
            queues: components["schemas"]["QueueListEntryView"][];
        };
        RegisterEntryView: {
            office: string;
            id: string;
            entity: string;
            section: string;
            stream: string;
            status: string;
            /** Format: date */
            occurredOn: string | null;
            summary: {
                [key: string]: unknown;
            };
            /** @enum {string|null} */
            pending: "correction" | "void" | null;
            revision: number;
            firstPosition: string;
            lastPosition: string;
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            updatedBy: string;
            /** Format: date-time */
            updatedAt: string;
            href: string;
        };
        QueueEntryView: {
            item: string;
            label: string;
            waitsFor: string;
            /** Format: date */
            since: string;
            age: number;
            /** Format: date */
            dueOn: string | null;
            daysLeft: number | null;
            nextStep: string;
            may: boolean;
            record: components["schemas"]["RegisterEntryView"];
        };
        QueueView: {
            queue: string;
            entries: components["schemas"]["QueueEntryView"][];
            total: number;
            nextCursor: string | null;
        };
        RunningDeadlineView: {
            name: string;
            item: string;
            label: string;
            /** Format: date */
            dueOn: string;
            /** Format: date */
            warnFrom: string;
            source: string;
            measuredAs: string | null;
            /** @enum {string} */
            standing: "running" | "approaching" | "missed";
            daysLeft: number;
            record: components["schemas"]["RegisterEntryView"];
        };
        DeadlinesView: {
            office: string;
            deadlines: components["schemas"]["RunningDeadlineView"][];
            total: number;
            nextCursor: string | null;
        };
        QueueRowView: {
            queue: string;
            label: string;
            waitsFor: string[];
            count: number;
            /** Format: date */
            oldest: string;
            /** Format: date */
            nearestDue: string | null;
        };
        DigestReferenceView: {
            record: string;
            /** Format: date */
            dueOn: string;
            daysLeft: number;
        };
        DigestDeadlineView: {
            label: string;
            running: number;
            approaching: number;
            missed: number;
            pressing: components["schemas"]["DigestReferenceView"][];
        };
        DigestView: {
            office: string;
            /** Format: date */
            today: string;
            queues: components["schemas"]["QueueRowView"][];
            deadlines: components["schemas"]["DigestDeadlineView"][];
        };
        SpanView: {
            /** @enum {string} */
            kind: "month" | "quarter" | "semester" | "year";
            year: number;
            number: number;
            months: string[];
            label: string;
        };
        LateCountView: {
            total: number;
            byMonth: {
                [key: string]: number;
            };
        };
        RecapLineView: {
            kind: string;
            section: string;
            name: string;
            unit: string;
            /** @enum {string} */
            basis: "itemised" | "tally" | "nil" | "partial" | "unknown";
            total: number | null;
            byMonth: {
                [key: string]: number;
            };
            missing: string[];
            late: components["schemas"]["LateCountView"];
            cumulative: number | null;
            source: string | null;
            notes: components["schemas"]["NoteView"][];
        };
        LateFactView: {
            kind: string;
            section: string;
            /** @enum {string} */
            basis: "act" | "tally" | "statement";
            period: string;
            quantity: number;
            position: string;
            stream: string | null;
        };
        ActivityRecapView: {
            office: string;
            span: components["schemas"]["SpanView"];
            section: string | null;
            asOf: components["schemas"]["AsOfView"];
            lines: components["schemas"]["RecapLineView"][];
            late: components["schemas"]["LateFactView"][];
            notes: components["schemas"]["NoteView"][];
        };
        MonthPlanView: {
            planned: number;
            cancelled: number;
            open: number;
            carriedOut: number;
            counted: number | null;
            cost: number | null;
            month: string;
        };
        KindPlanView: {
            planned: number;
            cancelled: number;
            open: number;
            carriedOut: number;
            counted: number | null;
            cost: number | null;
            kind: string;
            name: string;
            target: number | null;
            months: components["schemas"]["MonthPlanView"][];
        };
        PlannedActivityView: {
            entity: string;
            id: string;
            kind: string;
            title: string;
            status: string;
            /** Format: date */
            plannedFor?: string;
            /** Format: date */
            carriedOutOn?: string;
            cancelled: boolean;
            cost?: number;
        };
        BudgetComparisonView: {
            program: string | null;
            output: string;
            kinds: string[];
            allotment: number | null;
            realisation: number | null;
            /** Format: date */
            realisedOn: string | null;
            percent: components["schemas"]["FigureView"] | null;
            cost: number | null;
            costKnownOf: number[];
        };
        PlanView: {
            office: string;
            year: number;
            asOf: components["schemas"]["AsOfView"];
            kinds: components["schemas"]["KindPlanView"][];
            activities: components["schemas"]["PlannedActivityView"][];
            budget: components["schemas"]["BudgetComparisonView"][];
        };
        MappingView: {
            mapping: string;
            title: string;
            source: string;
            periods: string[];
        };
        MappingsView: {
            mappings: components["schemas"]["MappingView"][];
        };
        ExportColumnView: {
            title: string;
            /** @enum {string} */
            type: "text" | "whole" | "rupiah" | "decimal" | "date";
        };
        ExportTableView: {
            name: string;
            columns: components["schemas"]["ExportColumnView"][];
            rows: unknown[][];
        };
        ExportView: {
            office: string;
            span: components["schemas"]["SpanView"];
            asOf: components["schemas"]["AsOfView"];
            mapping: string;
            source: string;
            table: components["schemas"]["ExportTableView"];
        };
        RestatementView: {
            revision: number;
            signedAt: string;
            now: string;
            differences: {
                [key: string]: unknown;
            }[];
            year?: number;
            period?: string | null;
        };
        RestatementsView: {
            restatements: components["schemas"]["RestatementView"][];
        };
        LkipView: {
            model: number;
            officeId: string;
            year: number;
            period: string;
            final: boolean;
            revision: number;
            position: number;
            digest: string;
            blocks: {
                [key: string]: unknown;
            }[];
            figures: {
                [key: string]: unknown;
            };
            texts: {
                [key: string]: unknown;
            };
            blocking: {
                [key: string]: unknown;
            }[];
            notes: {
                [key: string]: unknown;
            }[];
        };
        LkipStatusView: {
            /** @enum {string} */
            status: "new" | "drafted" | "reviewed" | "final";
            revision: number;
            allowed: string[];
            versions: {
                [key: string]: unknown;
            }[];
        };
        LkipReferencesView: {
            references: string[];
        };
        LkipVerificationView: {
            version: {
                [key: string]: unknown;
            };
            atPosition: {
                [key: string]: unknown;
            }[];
            now: {
                [key: string]: unknown;
            };
        };
        LkipFindingsView: {
            findings: {
                [key: string]: unknown;
            }[];
            read: {
                [key: string]: unknown;
            };
            unread: {
                [key: string]: unknown;
            }[];
        };
        LkipPeriodDto: {
            period?: string;
        };
        WriteAnswer: {
            id: string;
            stream: string;
            revision: number;
            position: string;
            /** Format: date-time */
            recordedAt: string;
            duplicate: boolean;
            status: string;
            allowed: string[];
            events: string[];
            href: string;
            similar: {
                href?: string;
                status?: string;
                /** Format: date */
                occurredOn?: string | null;
            }[];
        };
        LkipTextDto: {
            period?: string;
            text?: string;
        };
        LkipReasonDto: {
            period?: string;
            reason: string;
        };
        LkipFinaliseDto: {
            period?: string;
            reason?: string;
        };
        RebuildErrorView: {
            code: string;
            message: string;
        };
        RebuildView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            projection: "facts" | "registers";
            version: number;
            asOf: string | null;
            /** @enum {string} */
            phase: "preparing" | "folding" | "catching-up" | "comparing" | "ready" | "paused" | "swapped" | "discarded" | "failed";
            done: number;
            total: number;
            rate: number | null;
            etaSeconds: number | null;
            parked: number;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            updatedAt: string;
            error: components["schemas"]["RebuildErrorView"] | null;
            digest: string | null;
            servingDigest: string | null;
            differences: number | null;
        };
        RebuildsView: {
            rebuilds: components["schemas"]["RebuildView"][];
        };
        ProjectionDigestView: {
            projection: string;
            version: number;
            generation: string;
            position: string;
            digest: string;
        };
        ProjectionDigestsView: {
            digests: components["schemas"]["ProjectionDigestView"][];
        };
        StartRebuildDto: {
            /** @enum {string} */
            projection: "facts" | "registers";
            asOf?: string;
        };
        RebuildStepView: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            phase: "preparing" | "folding" | "catching-up" | "comparing" | "ready" | "paused" | "swapped" | "discarded" | "failed";
            done: number;
        };
        RebuildParkedView: {
            position: string;
            stream: string;
            type: string;
            /** @enum {string} */
            reason: "poison" | "behind";
            code: string;
        };
        RebuildDetailView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            projection: "facts" | "registers";
            version: number;
            asOf: string | null;
            /** @enum {string} */
            phase: "preparing" | "folding" | "catching-up" | "comparing" | "ready" | "paused" | "swapped" | "discarded" | "failed";
            done: number;
            total: number;
            rate: number | null;
            etaSeconds: number | null;
            parked: number;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            updatedAt: string;
            error: components["schemas"]["RebuildErrorView"] | null;
            digest: string | null;
            servingDigest: string | null;
            differences: number | null;
            steps: components["schemas"]["RebuildStepView"][];
            parkedEvents: components["schemas"]["RebuildParkedView"][];
        };
        DifferenceView: {
            table: string;
            key: {
                [key: string]: unknown;
            };
            old: {
                [key: string]: unknown;
            } | null;
            new: {
                [key: string]: unknown;
            } | null;
            columns: string[];
            positions: number[];
        };
        FigureDifferenceView: {
            office: string;
            year: number;
            kind: string;
            oldFacts: number;
            newFacts: number;
            oldQuantity: number;
            newQuantity: number;
        };
        ComparisonView: {
            /** Format: uuid */
            id: string;
            digest: string | null;
            servingDigest: string | null;
            total: number;
            elsewhere: number;
            secret: number;
            differences: components["schemas"]["DifferenceView"][];
            nextCursor: string | null;
            figures: components["schemas"]["FigureDifferenceView"][];
        };
        AvailableDocumentView: {
            template: string;
            title: string;
            ready: boolean;
            after: string | null;
            href: string;
        };
        AvailableDocumentsView: {
            documents: components["schemas"]["AvailableDocumentView"][];
        };
        AccessView: {
            id: string;
            position: string;
            /** Format: date-time */
            recordedAt: string;
            /** Format: date */
            on: string;
            /** @enum {string} */
            kind: "searched" | "revealed" | "exported" | "document" | "audit-exported";
            account: string;
            role: string;
            what: string;
            persons: string[];
            personCount: number;
            rows: number | null;
            reason: string | null;
            by: string;
            record: string | null;
        };
        AuditView: {
            accesses: components["schemas"]["AccessView"][];
            total: number;
            nextCursor: string | null;
        };
        AccountView: {
            account: string;
            displayName: string | null;
            /** @enum {string} */
            role: "officer" | "section-head" | "head" | "analyst" | "admin";
            office: string;
            section: string | null;
            active: boolean;
            demo: boolean;
            mustChangePassword: boolean;
            /** Format: date-time */
            lockedUntil: string | null;
            sessions: number;
            /** Format: date-time */
            lastSeenAt: string | null;
            self: boolean;
        };
        AccountsView: {
            office: string;
            accounts: components["schemas"]["AccountView"][];
            total: number;
            nextCursor: string | null;
        };
        NewAccountDto: {
            /** @enum {string} */
            role: "officer" | "section-head" | "head" | "analyst" | "admin";
            /** @enum {string} */
            section?: "inteldakim" | "lalintuskim" | "tikim" | "tata-usaha";
            account: string;
            displayName?: string;
        };
        GivenPasswordView: {
            account: components["schemas"]["AccountView"];
            password: string;
        };
        ChangeDutyDto: {
            /** @enum {string} */
            role: "officer" | "section-head" | "head" | "analyst" | "admin";
            /** @enum {string} */
            section?: "inteldakim" | "lalintuskim" | "tikim" | "tata-usaha";
            office?: string;
        };
        AccountSessionView: {
            id: string;
            /** Format: date-time */
            begunAt: string;
            /** Format: date-time */
            seenAt: string;
        };
        AccountSessionsView: {
            account: string;
            sessions: components["schemas"]["AccountSessionView"][];
        };
        EndedSessionsView: {
            ended: number;
        };
        OfficeView: {
            office: string;
            name: string | null;
            zone: string;
            /** Format: date */
            today: string;
            parent: string | null;
            actions: string[];
        };
        OfficesView: {
            offices: components["schemas"]["OfficeView"][];
        };
        CollectionView: {
            entity: string;
            collection: string;
            label: string;
            labelEn: string;
            section: string;
            opens: string[];
        };
        CollectionsView: {
            office: string;
            collections: components["schemas"]["CollectionView"][];
        };
        HomeDeadlinesView: {
            approaching: components["schemas"]["DeadlinesView"];
            missed: components["schemas"]["DeadlinesView"];
        };
        HomeRecordsView: {
            records: components["schemas"]["RegisterEntryView"][];
            total: number;
        };
        HomePeriodView: {
            section: string;
            month: string;
            /** @enum {string} */
            status: "complete" | "approved" | "locked" | "reopened";
        };
        HomeView: {
            office: string;
            /** Format: date */
            today: string;
            queues: components["schemas"]["QueueListEntryView"][];
            deadlines: components["schemas"]["HomeDeadlinesView"];
            approvals: components["schemas"]["HomeRecordsView"];
            mine: components["schemas"]["HomeRecordsView"];
            periods: components["schemas"]["HomePeriodView"][];
        };
        BackupArchiveView: {
            /** @enum {string} */
            kind: "data" | "keys";
            /** Format: date-time */
            madeAt: string;
            position: string;
            bytes: number;
            /** Format: date-time */
            checkedAt: string | null;
        };
        BackupPlaceView: {
            directory: string;
            reachable: boolean;
            archives: components["schemas"]["BackupArchiveView"][];
        };
        BackupsView: {
            setUp: boolean;
            everyHours: number | null;
            places: components["schemas"]["BackupPlaceView"][];
        };
        AttachmentView: {
            id: string;
            /** @enum {string} */
            status: "standing" | "withdrawn" | "erased";
            kind: string;
            mediaType: string;
            bytes: number;
            /** Format: date-time */
            addedAt: string;
            addedBy: string;
            fileName: string | null;
            personal: boolean;
            href: string;
        };
        AttachmentsView: {
            attachments: components["schemas"]["AttachmentView"][];
        };
        WithdrawAttachmentDto: {
            reason: string;
        };
        SignInDto: {
            account: string;
            password: string;
        };
        GrantView: {
            /** @enum {string} */
            role: "officer" | "section-head" | "head" | "analyst" | "admin";
            office: string;
            section?: string;
            /** Format: date */
            until?: string;
            delegatedFrom?: string;
        };
        SessionOfficeView: {
            office: string;
            name: string | null;
            /** Format: date */
            today: string;
            actions: string[];
        };
        SessionEndView: {
            idleSeconds: number;
            /** Format: date-time */
            endsAt: string;
        };
        SessionView: {
            signedIn: boolean;
            demo: boolean;
            hasAccounts: boolean;
            account?: string;
            displayName?: string;
            /** @enum {string} */
            role?: "officer" | "section-head" | "head" | "analyst" | "admin";
            office?: string;
            section?: string;
            grants?: components["schemas"]["GrantView"][];
            actions?: string[];
            offices?: components["schemas"]["SessionOfficeView"][];
            end?: components["schemas"]["SessionEndView"];
            mustChangePassword?: boolean;
            csrfToken?: string;
        };
        ChangePasswordDto: {
            password: string;
            newPassword: string;
        };
        OwnSessionView: {
            id: string;
            /** Format: date-time */
            begunAt: string;
            /** Format: date-time */
            seenAt: string;
            current: boolean;
        };
        OwnSessionsView: {
            sessions: components["schemas"]["OwnSessionView"][];
        };
        SecurityEntryView: {
            /** Format: date */
            day: string;
            /** @enum {string} */
            kind: "login-ok" | "login-failed" | "login-locked" | "address-throttled" | "logout" | "password-changed" | "session-refused" | "origin-forged" | "csrf-missing" | "token-refused" | "office-refused" | "scope-refused";
            account: string | null;
            address: string | null;
            detail: string | null;
            count: number;
            /** Format: date-time */
            firstAt: string;
            /** Format: date-time */
            lastAt: string;
        };
        SecurityLogView: {
            entries: components["schemas"]["SecurityEntryView"][];
        };
        DelegationView: {
            id: string;
            account: string;
            /** @enum {string} */
            as: "head" | "section-head";
            section: string | null;
            /** @enum {string} */
            kind: "plh" | "plt";
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            letterNumber: string | null;
            /** @enum {string} */
            standing: "upcoming" | "standing" | "ended" | "revoked";
        };
        DelegationsView: {
            office: string;
            delegations: components["schemas"]["DelegationView"][];
        };
        AppointDelegateDto: {
            account: string;
            /** @enum {string} */
            as: "head" | "section-head";
            /** @enum {string} */
            section?: "inteldakim" | "lalintuskim" | "tikim" | "tata-usaha";
            /** @enum {string} */
            kind: "plh" | "plt";
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            letterNumber?: string;
        };
        RevokeDelegationDto: {
            reason: string;
        };
        LivePositionView: {
            head: components["schemas"]["HeadView"];
            projecting: boolean;
            projections: components["schemas"]["ProjectionView"][];
        };
        LiveCountsView: {
            offices: string[];
            position: string;
        };
        LiveRecordView: {
            office: string;
            entity: string;
            id: string;
            revision: number | null;
            position: string;
            href: string;
        };
        LiveJobView: {
            /** @enum {string} */
            job: "rebuild";
            id: string;
            /** @enum {string} */
            phase: "preparing" | "folding" | "catching-up" | "comparing" | "ready" | "paused" | "swapped" | "discarded" | "failed";
            done: number;
            total: number;
            rate: number | null;
            etaSeconds: number | null;
            parked: number;
            /** Format: date-time */
            updatedAt: string;
            href: string;
        };
        LiveResetView: {
            /** @enum {string} */
            reason: "too-much" | "log-behind";
        };
        LiveEndView: {
            /** @enum {string} */
            reason: "signed-out" | "server-stops";
        };
        PersonDocumentDto: {
            /** @enum {string} */
            kind: "passport" | "id" | "other";
            number: string;
            issuedBy?: string;
            /** Format: date */
            validTo?: string;
        };
        RegisterPersonDto: {
            name: string;
            aliases?: string[];
            /** @enum {string} */
            sex: "male" | "female";
            nationality: string;
            birthDate?: string;
            documents?: components["schemas"]["PersonDocumentDto"][];
            statuses?: string[];
        };
        UpdatePersonDto: {
            name?: string;
            aliases?: string[];
            /** @enum {string} */
            sex?: "male" | "female";
            nationality?: string;
            birthDate?: string;
            documents?: components["schemas"]["PersonDocumentDto"][];
        };
        SetPersonStatusDto: {
            add?: string[];
            remove?: string[];
            /** Format: date */
            on?: string;
            reason: string;
        };
        MergePersonDto: {
            into: string;
            reason: string;
        };
        UnmergePersonDto: {
            reason: string;
        };
        SearchPersonsDto: {
            name?: string;
            document?: string;
            birthDate?: string;
        };
        FoundPersonView: {
            id: string;
            status: string;
            masked: {
                [key: string]: unknown;
            };
        };
        FoundPersonsView: {
            persons: components["schemas"]["FoundPersonView"][];
        };
        RevealPersonDto: {
            reason: string;
            fields?: string[];
        };
        RevealedPersonView: {
            name?: string;
            aliases?: string[];
            /** Format: date */
            birthDate?: string;
            documents?: {
                [key: string]: unknown;
            }[];
        };
        AccessReportView: {
            accesses: {
                [key: string]: unknown;
            }[];
            perhaps: {
                [key: string]: unknown;
            }[];
            records: {
                [key: string]: unknown;
            }[];
            notErased: string[];
        };
        RequestErasureDto: {
            /** @enum {string} */
            ground: "purpose-ended" | "consent-withdrawn" | "subject-request" | "unlawful";
            reason: string;
        };
        RejectErasureDto: {
            reason: string;
        };
        RegisterCompanyDto: {
            name: string;
            aliases?: string[];
            address?: string;
            sector?: string;
        };
        UpdateCompanyDto: {
            name?: string;
            aliases?: string[];
            address?: string;
            sector?: string;
        };
        MergeCompanyDto: {
            into: string;
            reason: string;
        };
        UnmergeCompanyDto: {
            reason: string;
        };
        RegisterAgencyDto: {
            name: string;
            aliases?: string[];
            /** @enum {string} */
            level: "pusat" | "provinsi" | "kabupaten/kota" | "kecamatan";
        };
        UpdateAgencyDto: {
            name?: string;
            aliases?: string[];
            /** @enum {string} */
            level?: "pusat" | "provinsi" | "kabupaten/kota" | "kecamatan";
        };
        MergeAgencyDto: {
            into: string;
            reason: string;
        };
        UnmergeAgencyDto: {
            reason: string;
        };
        TimporaAgencyDto: {
            name: string;
            present?: number;
        };
        PlanTimporaMeetingDto: {
            venue?: string;
            chair?: string;
            agenda?: string;
            cost?: number;
            agencies?: components["schemas"]["TimporaAgencyDto"][];
            /** @enum {string} */
            level: "pusat" | "provinsi" | "kabupaten/kota" | "kecamatan";
            /** @enum {string} */
            officePart?: "organiser" | "participant";
            area: string;
            letterNumber?: string;
            /** Format: date */
            plannedFor: string;
            plannedTime?: string;
            /** @enum {string} */
            kind: "pembentukan" | "koordinasi";
        };
        TranscribeTimporaMeetingDto: {
            venue?: string;
            chair?: string;
            agenda?: string;
            cost?: number;
            agencies?: components["schemas"]["TimporaAgencyDto"][];
            /** @enum {string} */
            level: "pusat" | "provinsi" | "kabupaten/kota" | "kecamatan";
            /** @enum {string} */
            officePart?: "organiser" | "participant";
            area: string;
            letterNumber?: string;
            /** Format: date */
            heldOn: string;
            heldTime?: string;
            outcome?: string;
            /** @enum {string} */
            kind?: "pembentukan" | "koordinasi";
            transcribedFrom: string;
        };
        RescheduleTimporaMeetingDto: {
            /** Format: date */
            plannedFor: string;
            plannedTime?: string;
            venue?: string;
            reason: string;
        };
        HoldTimporaMeetingDto: {
            venue?: string;
            chair?: string;
            agenda?: string;
            cost?: number;
            agencies?: components["schemas"]["TimporaAgencyDto"][];
            /** Format: date */
            heldOn: string;
            heldTime?: string;
            outcome?: string;
        };
        FileTimporaMinutesDto: {
            /** Format: date */
            filedOn: string;
            minutesNumber?: string;
            outcome?: string;
        };
        NumberTimporaLetterDto: {
            letterNumber: string;
        };
        CancelTimporaMeetingDto: {
            /** Format: date */
            cancelledOn?: string;
            reason: string;
        };
        PlanOperationDto: {
            /** @enum {string} */
            kind: "joint-operation" | "independent-operation" | "intelligence-operation";
            /** @enum {string} */
            mode: "land" | "sea" | "both";
            /** @enum {string} */
            officePart?: "organiser" | "participant";
            location: string;
            targets?: string[];
            agencies?: string[];
            cost?: number;
            /** Format: date */
            plannedFor: string;
        };
        CarryOutUnplannedOperationDto: {
            /** @enum {string} */
            kind: "joint-operation" | "independent-operation" | "intelligence-operation";
            /** @enum {string} */
            mode: "land" | "sea" | "both";
            /** @enum {string} */
            officePart?: "organiser" | "participant";
            location: string;
            targets?: string[];
            agencies?: string[];
            cost?: number;
            /** Format: date */
            startedOn: string;
            /** Format: date */
            endedOn?: string;
            personnel?: number;
            /** @enum {string} */
            ground?: "caught-in-the-act" | "wanted-list";
        };
        ForeignersCheckedDto: {
            nationality: string;
            /** @enum {string} */
            sex: "male" | "female";
            count: number;
        };
        TranscribeOperationDto: {
            /** @enum {string} */
            kind: "joint-operation" | "independent-operation" | "intelligence-operation";
            /** @enum {string} */
            mode: "land" | "sea" | "both";
            /** @enum {string} */
            officePart?: "organiser" | "participant";
            location: string;
            targets?: string[];
            agencies?: string[];
            cost?: number;
            /** Format: date */
            startedOn: string;
            /** Format: date */
            endedOn?: string;
            personnel?: number;
            /** @enum {string} */
            ground?: "caught-in-the-act" | "wanted-list";
            number?: string;
            foreignersChecked?: components["schemas"]["ForeignersCheckedDto"][];
            findings?: string;
            transcribedFrom: string;
        };
        IssueOperationWarrantDto: {
            /** Format: date */
            issuedOn: string;
            number?: string;
        };
        NumberOperationWarrantDto: {
            number: string;
        };
        CarryOutOperationDto: {
            /** Format: date */
            startedOn: string;
            /** Format: date */
            endedOn?: string;
            personnel?: number;
            /** @enum {string} */
            ground?: "caught-in-the-act" | "wanted-list";
        };
        ReportOperationDto: {
            number?: string;
            foreignersChecked?: components["schemas"]["ForeignersCheckedDto"][];
            findings?: string;
            /** Format: date */
            reportedOn: string;
        };
        CancelOperationDto: {
            /** Format: date */
            cancelledOn?: string;
            reason: string;
        };
        IncidentOriginDto: {
            /** @enum {string} */
            entity: "operation";
            id: string;
        };
        ReportIncidentDto: {
            /** Format: date */
            reportedOn: string;
            /** @enum {string} */
            source: "public" | "agency" | "company" | "operation" | "service" | "other";
            location: string;
            description: string;
            number?: string;
            from?: components["schemas"]["IncidentOriginDto"];
        };
        NumberIncidentDto: {
            number: string;
        };
        CloseIncidentDto: {
            /** Format: date */
            closedOn: string;
            /** @enum {string} */
            outcome: "case-opened" | "examined" | "referred" | "unfounded";
            note?: string;
        };
        CaseOriginDto: {
            /** @enum {string} */
            entity: "incident" | "operation";
            id: string;
        };
        PersonInRecordDto: {
            person: string;
            nationality: string;
            /** @enum {string} */
            sex: "male" | "female";
        };
        OpenImmigrationCaseDto: {
            /** Format: date */
            openedOn: string;
            subject: string;
            number?: string;
            from?: components["schemas"]["CaseOriginDto"];
            persons: components["schemas"]["PersonInRecordDto"][];
        };
        NumberImmigrationCaseDto: {
            number: string;
        };
        CaseDecisionDto: {
            person: string;
            /** @enum {string} */
            decision: "tak" | "pro-justitia" | "released";
            note?: string;
        };
        HoldCaseConferenceDto: {
            /** Format: date */
            heldOn: string;
            decisions: components["schemas"]["CaseDecisionDto"][];
        };
        CloseImmigrationCaseDto: {
            /** Format: date */
            closedOn: string;
            note?: string;
        };
        BapOriginDto: {
            /** @enum {string} */
            entity: "incident" | "immigrationCase";
            id: string;
        };
        OpenBapDto: {
            person: string;
            nationality: string;
            /** @enum {string} */
            sex: "male" | "female";
            /** Format: date */
            openedOn: string;
            /** @enum {string} */
            type: "lost-passport" | "damaged-passport" | "foreigner-violation" | "witness" | "suspect" | "other";
            place?: string;
            number?: string;
            additionalTo?: string;
            from?: components["schemas"]["BapOriginDto"];
        };
        NumberBapDto: {
            number: string;
        };
        SignBapDto: {
            /** Format: date */
            signedOn: string;
            /** @enum {string} */
            outcome: "replacement-recommended" | "postponement-recommended" | "refusal-recommended" | "violation-found" | "no-violation" | "statement-taken";
        };
        CancelBapDto: {
            /** Format: date */
            cancelledOn?: string;
            reason: string;
        };
        TakOriginDto: {
            /** @enum {string} */
            entity: "bap" | "immigrationCase";
            id: string;
        };
        TakPersonDto: {
            person: string;
            nationality: string;
            /** @enum {string} */
            sex: "male" | "female";
            measures: string[];
            overstayDays?: number;
            chargeUnpaid?: boolean;
        };
        DecideTakDto: {
            /** Format: date */
            decidedOn: string;
            decisionNumber?: string;
            ground?: string;
            from?: components["schemas"]["TakOriginDto"];
            persons: components["schemas"]["TakPersonDto"][];
        };
        NumberTakDecisionDto: {
            decisionNumber: string;
        };
        ObjectToTakDto: {
            person: string;
            /** Format: date */
            objectedOn: string;
            number?: string;
        };
        DecideTakObjectionDto: {
            person: string;
            /** Format: date */
            decidedOn: string;
            /** @enum {string} */
            result: "upheld" | "annulled";
        };
        TakPersonRefDto: {
            person: string;
        };
        AnnulTakDto: {
            /** Format: date */
            annulledOn: string;
            /** @enum {string} */
            by: "court" | "minister" | "office";
            persons?: components["schemas"]["TakPersonRefDto"][];
            reason: string;
        };
        DetentionOriginDto: {
            /** @enum {string} */
            entity: "tak" | "bap" | "immigrationCase";
            id: string;
        };
        OrderDetentionDto: {
            person: string;
            nationality: string;
            /** @enum {string} */
            sex: "male" | "female";
            /** Format: date */
            orderedOn: string;
            /** @enum {string} */
            ground: "a" | "b" | "c" | "d" | "e";
            reason: string;
            /** @enum {string} */
            place: "office-room" | "rudenim";
            placeName?: string;
            decisionNumber?: string;
            from?: components["schemas"]["DetentionOriginDto"];
        };
        NumberDetentionDecisionDto: {
            decisionNumber: string;
        };
        CancelDetentionDto: {
            /** Format: date */
            cancelledOn?: string;
            reason: string;
        };
        AdmitDetaineeDto: {
            /** Format: date */
            admittedOn: string;
        };
        PlaceDetaineeElsewhereDto: {
            /** Format: date */
            on: string;
            /** @enum {string} */
            reason: "ill" | "giving-birth" | "child";
            place: string;
        };
        ReturnDetaineeDto: {
            /** Format: date */
            on: string;
        };
        RecordEscapeDto: {
            /** Format: date */
            on: string;
        };
        RecordRecaptureDto: {
            /** Format: date */
            on: string;
        };
        EndDetentionDto: {
            /** Format: date */
            on: string;
            /** @enum {string} */
            end: "transferred-to-rudenim" | "released-under-reporting" | "deported" | "repatriated" | "handed-over" | "ground-lapsed" | "died";
            /** @enum {string} */
            handedOverTo?: "police" | "prosecutor";
            /** @enum {string} */
            repatriation?: "voluntary-repatriation" | "resettlement";
            deportation?: string;
            number?: string;
            note?: string;
        };
        PlacementOriginDto: {
            /** @enum {string} */
            entity: "bap" | "immigrationCase" | "incident" | "detention";
            id: string;
        };
        OrderPlacementDto: {
            person: string;
            nationality: string;
            /** @enum {string} */
            sex: "male" | "female";
            /** Format: date */
            orderedOn: string;
            reason: string;
            /** @enum {string} */
            place: "rudenim" | "other";
            placeName: string;
            decisionNumber?: string;
            from?: components["schemas"]["PlacementOriginDto"];
        };
        NumberPlacementDecisionDto: {
            decisionNumber: string;
        };
        CancelPlacementDto: {
            /** Format: date */
            cancelledOn?: string;
            reason: string;
        };
        PlaceVictimDto: {
            /** Format: date */
            placedOn: string;
        };
        EndPlacementDto: {
            /** Format: date */
            on: string;
            /** @enum {string} */
            end: "returned-home" | "resettled" | "transferred" | "no-longer-victim" | "left" | "died";
            note?: string;
        };
        DeportationOriginDto: {
            /** @enum {string} */
            entity: "tak" | "detention";
            id: string;
        };
        ProposeDeportationDto: {
            person: string;
            nationality: string;
            /** @enum {string} */
            sex: "male" | "female";
            /** Format: date */
            proposedOn: string;
            /** @enum {string} */
            reason: "overstay" | "dangerous-activity" | "law-not-obeyed" | "avoiding-punishment" | "sentence-served";
            note?: string;
            from?: components["schemas"]["DeportationOriginDto"];
        };
        DecideDeportationDto: {
            /** Format: date */
            decidedOn: string;
            number?: string;
            /** Format: date */
            executeBy?: string;
        };
        NumberDeportationDecisionDto: {
            number: string;
        };
        ReadyTravelDocumentDto: {
            /** Format: date */
            readyOn: string;
            /** @enum {string} */
            kind: "passport" | "emergency-document";
        };
        EscortDeporteeDto: {
            /** Format: date */
            escortedOn: string;
            officers?: number;
        };
        RecordDepartureDto: {
            /** Format: date */
            departedOn: string;
            destination: string;
            port: string;
        };
        CancelDeportationDto: {
            /** Format: date */
            cancelledOn?: string;
            reason: string;
        };
        ProposeEntryBanDto: {
            termMonths?: number;
            lifetime?: boolean;
            number?: string;
            /** Format: date */
            proposedOn: string;
        };
        AnswerEntryBanDto: {
            termMonths?: number;
            lifetime?: boolean;
            number?: string;
            /** Format: date */
            answeredOn: string;
            /** @enum {string} */
            answer: "imposed" | "declined";
        };
        CriminalCaseOriginDto: {
            /** @enum {string} */
            entity: "immigrationCase" | "incident" | "bap";
            id: string;
        };
        StartCriminalCaseDto: {
            /** Format: date */
            startedOn: string;
            sprindikNumber?: string;
            article: string;
            suspectCount: number;
            persons?: components["schemas"]["PersonInRecordDto"][];
            withoutReporter?: boolean;
            from?: components["schemas"]["CriminalCaseOriginDto"];
        };
        NumberSprindikDto: {
            sprindikNumber: string;
        };
        SendSpdpDto: {
            /** Format: date */
            suspectOn?: string;
            /** Format: date */
            reporterOn?: string;
            /** Format: date */
            sentOn: string;
            number?: string;
        };
        NotifySpdpPartiesDto: {
            /** Format: date */
            suspectOn?: string;
            /** Format: date */
            reporterOn?: string;
        };
        HandOverFileDto: {
            /** Format: date */
            handedOverOn: string;
        };
        ReturnFileDto: {
            /** Format: date */
            returnedOn: string;
        };
        DeclareFileCompleteDto: {
            /** Format: date */
            completeOn: string;
            number?: string;
        };
        HandOverSuspectsDto: {
            /** Format: date */
            handedOverOn: string;
        };
        RecordVerdictDto: {
            /** Format: date */
            verdictOn: string;
            /** @enum {string} */
            outcome: "convicted" | "acquitted" | "discharged" | "mixed";
            court?: string;
            sentence?: string;
        };
        StopCriminalCaseDto: {
            /** Format: date */
            stoppedOn: string;
            /** @enum {string} */
            ground: "not-enough-evidence" | "not-a-crime" | "by-law";
            number?: string;
        };
        OriginDto: {
            entity: string;
            id: string;
        };
        ApplyForPassportDto: {
            /** @enum {string} */
            product: "ordinary-24" | "ordinary-48" | "electronic-24" | "electronic-48";
            /** @enum {string} */
            reason: "new" | "expired" | "full" | "lost" | "damaged" | "data-change" | "process-defect";
            person: string;
            applicationNumber?: string;
            bap?: string;
            replaces?: string;
            from?: components["schemas"]["OriginDto"];
            /** Format: date */
            on?: string;
        };
        RecordIssuedPassportDto: {
            /** Format: date */
            issuedOn: string;
            /** @enum {string} */
            product: "ordinary-24" | "ordinary-48" | "electronic-24" | "electronic-48";
            /** @enum {string} */
            reason: "new" | "expired" | "full" | "lost" | "damaged" | "data-change" | "process-defect";
            applicationNumber?: string;
            source?: string;
        };
        PassportStepDto: {
            /** Format: date */
            on?: string;
        };
        AdjudicatePassportDto: {
            /** Format: date */
            on?: string;
            bap?: string;
        };
        PostponePassportDto: {
            /** Format: date */
            on?: string;
            /** Format: date */
            until: string;
            reason: string;
        };
        PassportDefectDto: {
            /** Format: date */
            on?: string;
            defect: string;
        };
        DispatchPassportDto: {
            /** Format: date */
            on?: string;
            trackingNumber?: string;
        };
        PassportReasonDto: {
            /** Format: date */
            on?: string;
            reason: string;
        };
        RefusePassportDto: {
            /** Format: date */
            on?: string;
            reason: string;
            /** @enum {string} */
            stage: "documents" | "interview" | "biometrics" | "adjudication";
        };
        StatusChangeDto: {
            /** @enum {string} */
            from: "itk-business" | "itk-social" | "voa" | "kitas-6m" | "kitas-1y" | "kitas-2y" | "kitas-waters-6m" | "itk-to-kitas" | "kitas-to-kitap" | "kitap" | "reentry-permit" | "skim" | "dual-citizenship-child" | "splp" | "plb" | "epo" | "erp";
            /** @enum {string} */
            to: "itk-business" | "itk-social" | "voa" | "kitas-6m" | "kitas-1y" | "kitas-2y" | "kitas-waters-6m" | "itk-to-kitas" | "kitas-to-kitap" | "kitap" | "reentry-permit" | "skim" | "dual-citizenship-child" | "splp" | "plb" | "epo" | "erp";
        };
        EndedPermitDto: {
            /** @enum {string} */
            kind: "itk-business" | "itk-social" | "voa" | "kitas-6m" | "kitas-1y" | "kitas-2y" | "kitas-waters-6m" | "itk-to-kitas" | "kitas-to-kitap" | "kitap" | "reentry-permit" | "skim" | "dual-citizenship-child" | "splp" | "plb" | "epo" | "erp";
            permit?: string;
            number?: string;
        };
        ApplyStayPermitDto: {
            /** @enum {string} */
            kind: "itk-business" | "itk-social" | "voa" | "kitas-6m" | "kitas-1y" | "kitas-2y" | "kitas-waters-6m" | "itk-to-kitas" | "kitas-to-kitap" | "kitap" | "reentry-permit" | "skim" | "dual-citizenship-child" | "splp" | "plb" | "epo" | "erp";
            /** @enum {string} */
            action?: "new" | "extended" | "status-change";
            nationality: string;
            company?: string;
            applicationNumber?: string;
            statusChange?: components["schemas"]["StatusChangeDto"];
            ends?: components["schemas"]["EndedPermitDto"];
            /** @enum {string} */
            heldWith?: "itk-business" | "itk-social" | "voa" | "kitas-6m" | "kitas-1y" | "kitas-2y" | "kitas-waters-6m" | "itk-to-kitas" | "kitas-to-kitap" | "kitap" | "reentry-permit" | "skim" | "dual-citizenship-child" | "splp" | "plb" | "epo" | "erp";
            from?: components["schemas"]["OriginDto"];
            person: string;
            /** @enum {string} */
            sex: "male" | "female";
            /** Format: date */
            appliedOn?: string;
        };
        RecordIssuedPermitDto: {
            /** @enum {string} */
            kind: "itk-business" | "itk-social" | "voa" | "kitas-6m" | "kitas-1y" | "kitas-2y" | "kitas-waters-6m" | "itk-to-kitas" | "kitas-to-kitap" | "kitap" | "reentry-permit" | "skim" | "dual-citizenship-child" | "splp" | "plb" | "epo" | "erp";
            /** @enum {string} */
            action?: "new" | "extended" | "status-change";
            nationality: string;
            company?: string;
            applicationNumber?: string;
            statusChange?: components["schemas"]["StatusChangeDto"];
            ends?: components["schemas"]["EndedPermitDto"];
            /** @enum {string} */
            heldWith?: "itk-business" | "itk-social" | "voa" | "kitas-6m" | "kitas-1y" | "kitas-2y" | "kitas-waters-6m" | "itk-to-kitas" | "kitas-to-kitap" | "kitap" | "reentry-permit" | "skim" | "dual-citizenship-child" | "splp" | "plb" | "epo" | "erp";
            from?: components["schemas"]["OriginDto"];
            documentNumber?: string;
            /** Format: date */
            validUntil?: string;
            /** Format: date */
            issuedOn: string;
            /** Format: date */
            appliedOn?: string;
            person?: string;
            /** @enum {string} */
            sex?: "male" | "female";
            source?: string;
        };
        GrantStayPermitDto: {
            /** Format: date */
            grantedOn?: string;
        };
        RefuseStayPermitDto: {
            /** Format: date */
            refusedOn?: string;
            /** @enum {string} */
            reason: "incomplete" | "ineligible" | "sponsor" | "violation" | "withdrawn" | "other";
            note?: string;
        };
        IssueStayPermitDto: {
            documentNumber?: string;
            /** Format: date */
            validUntil?: string;
            /** Format: date */
            issuedOn?: string;
        };
        NumberStayPermitDto: {
            documentNumber: string;
        };
        ReportNotificationDto: {
            /** Format: date */
            reportedOn?: string;
            /** @enum {string} */
            kind: "birth" | "death" | "civil-status" | "move-in" | "move-out" | "passport-mutation";
            person: string;
            nationality: string;
            /** @enum {string} */
            sex: "male" | "female";
            otherOffice?: string;
            from?: components["schemas"]["OriginDto"];
        };
        ConfirmNotificationDto: {
            /** Format: date */
            confirmedOn?: string;
            number?: string;
        };
        NumberNotificationDto: {
            number: string;
        };
        InspectionCellDto: {
            /** @enum {string} */
            citizenship: "wni" | "wna";
            /** @enum {string} */
            traveller: "passenger" | "crew";
            /** @enum {string} */
            direction: "arrival" | "departure";
            count: number;
        };
        RecordInspectionDayDto: {
            /** Format: date */
            day: string;
            cells?: components["schemas"]["InspectionCellDto"][];
            source?: string;
        };
        RecordEntryRefusalDto: {
            /** Format: date */
            refusedOn: string;
            refusedTime?: string;
            /** @enum {string} */
            direction: "arrival" | "departure";
            nationality: string;
            /** @enum {string} */
            reason: "entry-ban" | "no-travel-document" | "false-document" | "no-visa" | "false-statement" | "contagious-disease" | "transnational-crime" | "wanted-abroad" | "treason" | "trafficking-network" | "exit-without-document" | "exit-investigation" | "exit-ban";
            person?: string;
            port?: string;
            carrier?: string;
            source?: string;
        };
        AnnounceVesselCallDto: {
            vessel: string;
            /** @enum {string} */
            direction: "arrival" | "departure";
            agent?: string;
            agentCompany?: string;
            port?: string;
            /** Format: date */
            announcedOn?: string;
            /** Format: date */
            expectedOn: string;
            expectedTime?: string;
        };
        CrewOfNationalityDto: {
            nationality: string;
            count: number;
        };
        TranscribeVesselCallDto: {
            vessel: string;
            /** @enum {string} */
            direction: "arrival" | "departure";
            agent?: string;
            agentCompany?: string;
            port?: string;
            /** Format: date */
            checkedOn: string;
            crewByNationality?: components["schemas"]["CrewOfNationalityDto"][];
            findings?: string;
            crew?: number;
            transcribedFrom: string;
        };
        ScheduleVesselCallDto: {
            /** Format: date */
            scheduledFor: string;
            scheduledTime?: string;
        };
        CheckVesselCallDto: {
            /** Format: date */
            checkedOn: string;
            crewByNationality?: components["schemas"]["CrewOfNationalityDto"][];
            findings?: string;
            crew: number;
        };
        CancelVesselCallDto: {
            /** Format: date */
            cancelledOn?: string;
            reason: string;
        };
        IndicatorTargetDto: {
            indicator: string;
            name?: string;
            goal?: string;
            target: string | number;
        };
        ActivityTargetDto: {
            kind: string;
            target: number;
        };
        SignAgreementDto: {
            targets?: components["schemas"]["IndicatorTargetDto"][];
            activityTargets?: components["schemas"]["ActivityTargetDto"][];
            year: number;
            /** Format: date */
            signedOn?: string;
            parties?: string;
            source: string;
        };
        AmendAgreementDto: {
            targets?: components["schemas"]["IndicatorTargetDto"][];
            activityTargets?: components["schemas"]["ActivityTargetDto"][];
            /** Format: date */
            amendedOn: string;
            reason: string;
        };
        BudgetAccountDto: {
            account: string;
            name: string;
            amount: number;
        };
        BudgetNodeDto: {
            code: string;
            parent?: string;
            /** @enum {string} */
            level: "program" | "output" | "activity" | "component" | "line";
            name: string;
            amount: number;
        };
        AllotBudgetDto: {
            year: number;
            /** Format: date */
            decidedOn?: string;
            source?: string;
            accounts?: components["schemas"]["BudgetAccountDto"][];
            nodes?: components["schemas"]["BudgetNodeDto"][];
        };
        OpenBudgetWithTreeDto: {
            year: number;
            /** Format: date */
            decidedOn?: string;
            source?: string;
            nodes: components["schemas"]["BudgetNodeDto"][];
        };
        SetBudgetTreeDto: {
            source?: string;
            reason?: string;
            nodes: components["schemas"]["BudgetNodeDto"][];
        };
        ReviseBudgetDto: {
            /** Format: date */
            decidedOn?: string;
            source?: string;
            reason: string;
            accounts?: components["schemas"]["BudgetAccountDto"][];
            nodes?: components["schemas"]["BudgetNodeDto"][];
        };
        RecordRealisationDto: {
            program?: string;
            output: string;
            /** Format: date */
            asOf: string;
            cumulative: number;
            source: string;
            reason?: string;
        };
        RecordSurveyMonthDto: {
            /** @enum {string} */
            survey: "ikm" | "ipk" | "integrity" | "iki";
            month: string;
            respondents: number;
            value: string | number;
            source?: string;
        };
        RecordSurveyAnswerDto: {
            /** @enum {string} */
            survey: "ikm";
            month: string;
            /** Format: date */
            on: string;
            elements: number[];
            answerId?: string;
        };
        TallyRowDto: {
            values: {
                [key: string]: unknown;
            };
            count: number;
        };
        RecordTallyDto: {
            period: string;
            count: number;
            dimensions?: components["schemas"]["TallyRowDto"][];
            source: string;
            kind: string;
        };
        RequestTallyReplacementDto: {
            period: string;
            count: number;
            dimensions?: components["schemas"]["TallyRowDto"][];
            source: string;
            reason: string;
        };
        ApproveTallyReplacementDto: {
            period: string;
        };
        RejectTallyReplacementDto: {
            period: string;
            reason: string;
        };
        ScaleDto: {
            name: string;
            min: string | number;
            max?: string | number;
        };
        DefineIndicatorDto: {
            code: string;
            name: string;
            /** @enum {string} */
            method: "recorded" | "survey" | "composite" | "computed";
            officeMethod?: boolean;
            validFrom: number;
            validTo?: number;
            unit: string;
            scale: components["schemas"]["ScaleDto"];
            /** @enum {string} */
            direction?: "higher-is-better" | "lower-is-better";
            decimals?: number;
            cap?: string | number;
            formula: {
                [key: string]: unknown;
            };
            source?: string;
        };
        ReviseIndicatorDefinitionDto: {
            code: string;
            name: string;
            /** @enum {string} */
            method: "recorded" | "survey" | "composite" | "computed";
            officeMethod?: boolean;
            validFrom: number;
            validTo?: number;
            unit: string;
            scale: components["schemas"]["ScaleDto"];
            /** @enum {string} */
            direction?: "higher-is-better" | "lower-is-better";
            decimals?: number;
            cap?: string | number;
            formula: {
                [key: string]: unknown;
            };
            source?: string;
            reason: string;
        };
        ApproveIndicatorDefinitionDto: {
            version: number;
        };
        RejectIndicatorDefinitionDto: {
            version: number;
            reason: string;
        };
        RecordIndicatorValueDto: {
            indicator: string;
            period: string;
            value: string | number;
            source: string;
        };
        ReceiveComplaintDto: {
            /** Format: date */
            receivedOn: string;
            /** @enum {string} */
            channel: "lapor" | "counter" | "box" | "letter" | "phone" | "messaging" | "email" | "social-media" | "wbs" | "upg";
            /** @enum {string} */
            category: "information" | "service" | "aspiration" | "conduct" | "illegal-levy" | "whistle-blowing" | "gratuity";
            reference?: string;
            subject?: string;
            /** @enum {string} */
            section?: "inteldakim" | "lalintuskim" | "tikim" | "tata-usaha";
        };
        ForwardComplaintDto: {
            /** Format: date */
            forwardedOn: string;
            forwardedTo?: string;
        };
        AnswerComplaintDto: {
            /** Format: date */
            answeredOn: string;
            answer?: string;
        };
        CloseComplaintDto: {
            /** Format: date */
            closedOn: string;
        };
        SapaRatingDto: {
            /** @enum {string} */
            service: "passport" | "stay-permit" | "bap" | "collection" | "information";
            applicants: number;
            durationMinutes: number;
            rating: string | number;
            ratingId?: string;
        };
        RecordSapaRatingsDto: {
            /** Format: date */
            on: string;
            ratings: components["schemas"]["SapaRatingDto"][];
        };
        RecordPnbpDto: {
            month: string;
            account: string;
            accountName?: string;
            /** @enum {string} */
            source: "simponi" | "span";
            amount: number;
            document?: string;
        };
        StaffBySexDto: {
            male?: number;
            female?: number;
        };
        StaffRowDto: {
            /** @enum {string} */
            group: "IV" | "III" | "II" | "I" | "PPPK" | "PPNPN";
            ranks?: {
                [key: string]: unknown;
            };
            technical?: components["schemas"]["StaffBySexDto"];
            nonTechnical?: components["schemas"]["StaffBySexDto"];
            structural?: components["schemas"]["StaffBySexDto"];
            nonStructural?: components["schemas"]["StaffBySexDto"];
            total?: number;
        };
        RecordStaffSnapshotDto: {
            /** Format: date */
            asOf: string;
            rows: components["schemas"]["StaffRowDto"][];
            total?: number;
            source?: string;
        };
        RecordAwardDto: {
            /** Format: date */
            receivedOn: string;
            name: string;
            giver: string;
            description?: string;
            source?: string;
        };
        RecordInnovationDto: {
            name: string;
            description: string;
            services?: string[];
            since: string;
            source?: string;
        };
        EndInnovationDto: {
            /** Format: date */
            endedOn: string;
            reason: string;
        };
        RecordProblemDto: {
            /** @enum {string} */
            section: "inteldakim" | "lalintuskim" | "tikim" | "tata-usaha";
            topic?: string;
            text: string;
            since: string;
            source?: string;
        };
        PlanFollowUpDto: {
            /** @enum {string} */
            section?: "inteldakim" | "lalintuskim" | "tikim" | "tata-usaha";
            text: string;
            /** Format: date */
            plannedOn: string;
            /** Format: date */
            dueOn?: string;
            source?: string;
        };
        CompleteFollowUpDto: {
            /** Format: date */
            doneOn: string;
            result: string;
        };
        DropFollowUpDto: {
            /** Format: date */
            droppedOn: string;
            reason: string;
        };
        RecordOtherActivityDto: {
            /** @enum {string} */
            kind: "socialisation" | "publication" | "cooperation" | "integrity";
            /** Format: date */
            startedOn: string;
            /** Format: date */
            endedOn?: string;
            title: string;
            description?: string;
            place?: string;
            participants?: number;
            medium?: string;
            partner?: string;
            cost?: number;
            documentNumber?: string;
            source?: string;
        };
        NumberOtherActivityDto: {
            documentNumber: string;
        };
        ParentOfficeDto: {
            name: string;
            office?: string;
        };
        OfficeHeadDto: {
            name: string;
            position: string;
            /** @enum {string} */
            standIn?: "plh" | "plt";
        };
        ChangeOfficeProfileDto: {
            /** Format: date */
            validFrom: string;
            name?: string;
            /** @enum {string} */
            class?: "I-khusus-tpi" | "I-khusus-non-tpi" | "I-tpi" | "I-non-tpi" | "II-tpi" | "II-non-tpi" | "III-tpi" | "III-non-tpi";
            /** @enum {string} */
            zone?: "Asia/Jakarta" | "Asia/Pontianak" | "Asia/Makassar" | "Asia/Jayapura";
            parent?: components["schemas"]["ParentOfficeDto"];
            address?: string;
            head?: components["schemas"]["OfficeHeadDto"];
            duties?: string;
            source?: string;
        };
        CompletePeriodDto: {
            /** @enum {string} */
            section: "inteldakim" | "lalintuskim" | "tikim" | "tata-usaha";
            month: string;
        };
        ApprovePeriodDto: Record<string, never>;
        LockPeriodDto: Record<string, never>;
        ReopenPeriodDto: {
            reason: string;
        };
        FileNilReportDto: {
            /** @enum {string} */
            section: "inteldakim" | "lalintuskim" | "tikim" | "tata-usaha";
            month: string;
            kinds: string[];
        };
        RegisterView: {
            records: components["schemas"]["RegisterEntryView"][];
            total: number;
            nextCursor: string | null;
        };
        RecordItem: {
            item: string;
            /** @enum {string} */
            status: "standing" | "voided" | "withdrawn";
            author: string;
            /** Format: date */
            enteredOn: string;
            allowed: string[];
        };
        PendingRequest: {
            item: string;
            /** @enum {string} */
            kind: "correction" | "void";
            reason: string;
            requestedBy: string;
            changes?: {
                [key: string]: unknown;
            };
        };
        DeadlineView: {
            name: string;
            item: string;
            label: string;
            /** Format: date */
            dueOn: string;
            /** Format: date */
            warnFrom: string;
            source: string;
            measuredAs: string | null;
            /** @enum {string} */
            standing: "running" | "approaching" | "missed" | "met" | "met-late";
            daysLeft: number | null;
            /** Format: date */
            metOn: string | null;
        };
        WaitingView: {
            queue: string;
            label: string;
            item: string;
            waitsFor: string;
            /** Format: date */
            since: string;
            age: number;
            nextStep: string;
        };
        RelatedView: {
            /** @enum {string} */
            direction: "to" | "from";
            entity: string;
            id: string;
            relation: string;
            href: string;
        };
        RecordLinks: {
            self: string;
            timeline: string;
            register: string;
        };
        RecordView: {
            id: string;
            entity: string;
            label: string;
            office: string;
            section: string;
            stream: string;
            revision: number;
            position: string;
            status: string;
            /** Format: date */
            occurredOn: string | null;
            summary: {
                [key: string]: unknown;
            };
            state: {
                [key: string]: unknown;
            };
            allowed: string[];
            items: components["schemas"]["RecordItem"][];
            pending: components["schemas"]["PendingRequest"][];
            deadlines: components["schemas"]["DeadlineView"][];
            waiting: components["schemas"]["WaitingView"][];
            related: components["schemas"]["RelatedView"][];
            links: components["schemas"]["RecordLinks"];
        };
        TimelineEntry: {
            revision: number;
            position: string;
            type: string;
            version: number;
            /** Format: date */
            occurredOn: string;
            occurredTime?: string;
            /** Format: date-time */
            recordedAt: string;
            actor: string;
            role: string;
            source: string;
            data: {
                [key: string]: unknown;
            };
        };
        Timeline: {
            stream: string;
            revision: number;
            entries: components["schemas"]["TimelineEntry"][];
        };
        RequestCorrectionDto: {
            item?: string;
            reason: string;
            changes: {
                [key: string]: unknown;
            };
        };
        ItemDto: {
            item?: string;
        };
        ReasonedDto: {
            item?: string;
            reason: string;
        };
        FieldProblem: {
            field: string;
            code: string;
            message: string;
            allowed: string[];
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            detail: string;
            field?: string;
            errors: components["schemas"]["FieldProblem"][];
            allowed: string[];
            revision?: number | null;
            instance: string;
            requestId: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listKinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KindsView"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
        };
    };
    getStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusView"];
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                office?: string;
                /** @description Aliran */
                stream?: string;
                /** @description Jenis peristiwa */
                type?: string;
                /** @description Sesudah posisi ini */
                after?: string;
                /** @description Peristiwa per halaman */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsView"];
                };
            };
        };
    };
    getIndicators: {
        parameters: {
            query: {
                /** @description Tunggu sampai posisi ini terbaca (sama dengan kepala Jejak-Position) */
                after?: string;
                /** @description Tahun */
                year: number;
                /** @description Seperti pada posisi log (16 angka) atau waktu ini; tanpa ini angka berjalan */
                asOf?: string;
            };
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorsView"];
                };
            };
        };
    };
    getCounts: {
        parameters: {
            query: {
                /** @description Tunggu sampai posisi ini terbaca (sama dengan kepala Jejak-Position) */
                after?: string;
                /** @description Tahun */
                year: number;
                /** @description Seperti pada posisi log (16 angka) atau waktu ini; tanpa ini angka berjalan */
                asOf?: string;
            };
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountsView"];
                };
            };
        };
    };
    listFacts: {
        parameters: {
            query?: {
                /** @description Tunggu sampai posisi ini terbaca (sama dengan kepala Jejak-Position) */
                after?: string;
                /** @description Tahun */
                year?: number;
                /** @description Seperti pada posisi log (16 angka) atau waktu ini; tanpa ini angka berjalan */
                asOf?: string;
                /** @description Jenis kegiatan atau pernyataan */
                kind?: string;
                /** @description Dasar: perbuatan, rekap, atau pernyataan */
                basis?: "act" | "tally" | "statement";
                /** @description Bulan */
                month?: number;
                /** @description Dimensi dan nilainya; boleh diulang */
                dimension?: string[];
                /** @description Hanya yang susulan (atau yang bukan) */
                late?: "true" | "false";
                /** @description Baris per halaman */
                limit?: number;
                /** @description nextCursor dari halaman sebelumnya */
                cursor?: string;
            };
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactsView"];
                };
            };
        };
    };
    listDefinitions: {
        parameters: {
            query?: {
                /** @description Tunggu sampai posisi ini terbaca (sama dengan kepala Jejak-Position) */
                after?: string;
                /** @description Seperti pada posisi log (16 angka) atau waktu ini; tanpa ini angka berjalan */
                asOf?: string;
            };
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionsView"];
                };
            };
        };
    };
    compare: {
        parameters: {
            query: {
                /** @description Tunggu sampai posisi ini terbaca (sama dengan kepala Jejak-Position) */
                after?: string;
                /** @description Saat yang satu: posisi log (16 angka) atau waktu */
                from: string;
                /** @description Saat yang lain; tanpa ini seperti sekarang */
                to?: string;
            };
            header?: never;
            path: {
                office: string;
                /**
                 * @description Tahun
                 * @example 2021
                 */
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MomentsComparisonView"];
                };
            };
        };
    };
    whatIf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Tahun
                 * @example 2021
                 */
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatIfDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIfView"];
                };
            };
        };
    };
    listQueues: {
        parameters: {
            query?: {
                /** @description Tunggu sampai posisi ini terbaca (sama dengan kepala Jejak-Position) */
                after?: string;
                /** @description Seperti pada posisi log (16 angka) atau waktu ini; tanpa ini seperti sekarang */
                asOf?: string;
            };
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuesView"];
                };
            };
        };
    };
    getQueue: {
        parameters: {
            query?: {
                /** @description Tunggu sampai posisi ini terbaca (sama dengan kepala Jejak-Position) */
                after?: string;
                /** @description Seperti pada posisi log (16 angka) atau waktu ini; tanpa ini seperti sekarang */
                asOf?: string;
                /** @description Kata yang dicari di ringkasan catatan */
                q?: string;
                /** @description Urutan; tanda minus = menurun */
                sort?: "since" | "-since" | "dueOn" | "-dueOn";
                /** @description Hari yang dipakai untuk menghitung sisa hari; tanpa ini hari ini di kantor itu */
                today?: string;
                /** @description Baris per halaman */
                limit?: number;
                /** @description nextCursor dari halaman sebelumnya */
                cursor?: string;
            };
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nama antrean
                 * @example nomor-menyusul
                 */
                queue: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueView"];
                };
            };
        };
    };
    listDeadlines: {
        parameters: {
            query?: {
                /** @description Tunggu sampai posisi ini terbaca (sama dengan kepala Jejak-Position) */
                after?: string;
                /** @description Seperti pada posisi log (16 angka) atau waktu ini; tanpa ini seperti sekarang */
                asOf?: string;
                /** @description Hanya yang keadaannya begini */
                standing?: "running" | "approaching" | "missed";
                /** @description Jenis catatan */
                entity?: string;
                /** @description Seksi pemilik */
                section?: string;
                /** @description Nama batas waktu */
                label?: string;
                /** @description Kata yang dicari di ringkasan catatan */
                q?: string;
                /** @description Hari yang dipakai untuk menghitung sisa hari; tanpa ini hari ini di kantor itu */
                today?: string;
                /** @description Baris per halaman */
                limit?: number;
                /** @description nextCursor dari halaman sebelumnya */
                cursor?: string;
            };
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlinesView"];
                };
            };
        };
    };
    getDigest: {
        parameters: {
            query?: {
                /** @description Tunggu sampai posisi ini terbaca (sama dengan kepala Jejak-Position) */
                after?: string;
                /** @description Seperti pada posisi log (16 angka) atau waktu ini; tanpa ini seperti sekarang */
                asOf?: string;
            };
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DigestView"];
                };
            };
        };
    };
    getActivities: {
        parameters: {
            query: {
                /** @description Tunggu sampai posisi ini terbaca (sama dengan kepala Jejak-Position) */
                after?: string;
                /** @description Tahun */
                year: number;
                /** @description Seperti pada posisi log (16 angka) atau waktu ini; tanpa ini angka berjalan */
                asOf?: string;
                /** @description Bentuk jawaban; tanpa ini JSON */
                format?: "json" | "csv" | "xlsx";
                /** @description Pemisah CSV; titik koma untuk Excel Indonesia */
                separator?: "comma" | "semicolon";
                /** @description Bulan */
                month?: number;
                /** @description Triwulan */
                quarter?: number;
                /** @description Semester */
                semester?: number;
                /** @description Hanya jenis kegiatan seksi ini */
                section?: "inteldakim" | "lalintuskim" | "tikim" | "tata-usaha";
            };
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityRecapView"];
                };
            };
        };
    };
    getPlan: {
        parameters: {
            query: {
                /** @description Tunggu sampai posisi ini terbaca (sama dengan kepala Jejak-Position) */
                after?: string;
                /** @description Tahun */
                year: number;
                /** @description Seperti pada posisi log (16 angka) atau waktu ini; tanpa ini angka berjalan */
                asOf?: string;
                /** @description Bentuk jawaban; tanpa ini JSON */
                format?: "json" | "csv" | "xlsx";
                /** @description Pemisah CSV; titik koma untuk Excel Indonesia */
                separator?: "comma" | "semicolon";
            };
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
        };
    };
    listMappings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MappingsView"];
                };
            };
        };
    };
    getExport: {
        parameters: {
            query: {
                /** @description Tunggu sampai posisi ini terbaca (sama dengan kepala Jejak-Position) */
                after?: string;
                /** @description Tahun */
                year: number;
                /** @description Seperti pada posisi log (16 angka) atau waktu ini; tanpa ini angka berjalan */
                asOf?: string;
                /** @description Bentuk jawaban; tanpa ini JSON */
                format?: "json" | "csv" | "xlsx";
                /** @description Pemisah CSV; titik koma untuk Excel Indonesia */
                separator?: "comma" | "semicolon";
                /** @description Bulan */
                month?: number;
                /** @description Triwulan */
                quarter?: number;
                /** @description Semester */
                semester?: number;
                /** @description Bentuk ekspor */
                mapping: string;
            };
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportView"];
                };
            };
        };
    };
    getEvidence: {
        parameters: {
            query: {
                /** @description Tunggu sampai posisi ini terbaca (sama dengan kepala Jejak-Position) */
                after?: string;
                /** @description Tahun */
                year: number;
                /** @description Triwulan */
                quarter: number;
                /** @description Kode indikator */
                indicator: string;
                /** @description Seperti pada posisi log (16 angka) atau waktu ini; tanpa ini angka berjalan */
                asOf?: string;
            };
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
        };
    };
    listLkipRestatements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestatementsView"];
                };
            };
        };
    };
    getLkip: {
        parameters: {
            query?: {
                /** @description Tunggu sampai posisi ini terbaca (sama dengan kepala Jejak-Position) */
                after?: string;
                /** @description Bagian tahun: triwulan 2021-Q1, semester 2021-S1, bulan 2021-03; tanpa ini setahun */
                period?: string;
                /** @description Revisi laporan yang disahkan; tanpa ini yang terakhir */
                revision?: number;
                /** @description Seperti pada posisi log (16 angka) atau waktu ini; tanpa ini angka berjalan */
                asOf?: string;
                /** @description Naskah menurut log sekarang, juga bila sudah ada yang disahkan */
                draft?: "true" | "false";
                /** @description Bentuk berkas */
                format?: "json" | "html" | "pdf" | "docx" | "xlsx";
            };
            header?: never;
            path: {
                office: string;
                /**
                 * @description Tahun
                 * @example 2021
                 */
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LkipView"];
                };
            };
        };
    };
    beginLkip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Tahun
                 * @example 2021
                 */
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LkipPeriodDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    getLkipStatus: {
        parameters: {
            query?: {
                /** @description Tunggu sampai posisi ini terbaca (sama dengan kepala Jejak-Position) */
                after?: string;
                /** @description Bagian tahun: triwulan 2021-Q1, semester 2021-S1, bulan 2021-03; tanpa ini setahun */
                period?: string;
                /** @description Revisi laporan yang disahkan; tanpa ini yang terakhir */
                revision?: number;
            };
            header?: never;
            path: {
                office: string;
                /**
                 * @description Tahun
                 * @example 2021
                 */
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LkipStatusView"];
                };
            };
        };
    };
    listLkipReferences: {
        parameters: {
            query?: {
                /** @description Tunggu sampai posisi ini terbaca (sama dengan kepala Jejak-Position) */
                after?: string;
                /** @description Bagian tahun: triwulan 2021-Q1, semester 2021-S1, bulan 2021-03; tanpa ini setahun */
                period?: string;
                /** @description Revisi laporan yang disahkan; tanpa ini yang terakhir */
                revision?: number;
            };
            header?: never;
            path: {
                office: string;
                /**
                 * @description Tahun
                 * @example 2021
                 */
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LkipReferencesView"];
                };
            };
        };
    };
    verifyLkip: {
        parameters: {
            query?: {
                /** @description Tunggu sampai posisi ini terbaca (sama dengan kepala Jejak-Position) */
                after?: string;
                /** @description Bagian tahun: triwulan 2021-Q1, semester 2021-S1, bulan 2021-03; tanpa ini setahun */
                period?: string;
                /** @description Revisi laporan yang disahkan; tanpa ini yang terakhir */
                revision?: number;
            };
            header?: never;
            path: {
                office: string;
                /**
                 * @description Tahun
                 * @example 2021
                 */
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LkipVerificationView"];
                };
            };
        };
    };
    getLkipRestatement: {
        parameters: {
            query?: {
                /** @description Tunggu sampai posisi ini terbaca (sama dengan kepala Jejak-Position) */
                after?: string;
                /** @description Bagian tahun: triwulan 2021-Q1, semester 2021-S1, bulan 2021-03; tanpa ini setahun */
                period?: string;
                /** @description Revisi laporan yang disahkan; tanpa ini yang terakhir */
                revision?: number;
            };
            header?: never;
            path: {
                office: string;
                /**
                 * @description Tahun
                 * @example 2021
                 */
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestatementView"];
                };
            };
        };
    };
    listLkipFindings: {
        parameters: {
            query?: {
                /** @description Tunggu sampai posisi ini terbaca (sama dengan kepala Jejak-Position) */
                after?: string;
                /** @description Bagian tahun: triwulan 2021-Q1, semester 2021-S1, bulan 2021-03; tanpa ini setahun */
                period?: string;
                /** @description Revisi laporan yang disahkan; tanpa ini yang terakhir */
                revision?: number;
                /** @description Seperti pada posisi log (16 angka) atau waktu ini; tanpa ini angka berjalan */
                asOf?: string;
                /** @description Naskah menurut log sekarang, juga bila sudah ada yang disahkan */
                draft?: "true" | "false";
                /** @description Bentuk berkas */
                format?: "json" | "html" | "pdf" | "docx" | "xlsx";
            };
            header?: never;
            path: {
                office: string;
                /**
                 * @description Tahun
                 * @example 2021
                 */
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LkipFindingsView"];
                };
            };
        };
    };
    writeLkipText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Tahun
                 * @example 2021
                 */
                year: string;
                /**
                 * @description Kunci teks laporan
                 * @example conclusion
                 */
                block: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LkipTextDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    reviewLkip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Tahun
                 * @example 2021
                 */
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LkipPeriodDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    returnLkip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Tahun
                 * @example 2021
                 */
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LkipReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    finaliseLkip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Tahun
                 * @example 2021
                 */
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LkipFinaliseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    reviseLkip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Tahun
                 * @example 2021
                 */
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LkipReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    listRebuilds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RebuildsView"];
                };
            };
        };
    };
    start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartRebuildDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RebuildView"];
                };
            };
        };
    };
    listDigests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectionDigestsView"];
                };
            };
        };
    };
    get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RebuildDetailView"];
                };
            };
        };
    };
    getComparison: {
        parameters: {
            query?: {
                /** @description Baris per halaman */
                limit?: number;
                /** @description nextCursor dari halaman sebelumnya */
                cursor?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonView"];
                };
            };
        };
    };
    pause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RebuildView"];
                };
            };
        };
    };
    resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RebuildView"];
                };
            };
        };
    };
    cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RebuildView"];
                };
            };
        };
    };
    swap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RebuildView"];
                };
            };
        };
    };
    discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RebuildView"];
                };
            };
        };
    };
    listDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /** @description Jenis catatan */
                collection: "persons" | "companies" | "agencies" | "timpora-meetings" | "operations" | "incidents" | "immigration-cases" | "baps" | "taks" | "detentions" | "placements" | "deportations" | "criminal-cases" | "passport-applications" | "stay-permits" | "notifications" | "inspections" | "entry-refusals" | "vessel-calls" | "tallies" | "nil-reports" | "periods" | "surveys" | "sapa-ratings" | "complaints" | "performance-agreements" | "budgets" | "pnbps" | "office-profiles" | "staff-snapshots" | "awards" | "innovations" | "problems" | "other-activities" | "delegations" | "indicator-definitions" | "indicator-values";
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AvailableDocumentsView"];
                };
            };
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /** @description Jenis catatan */
                collection: "persons" | "companies" | "agencies" | "timpora-meetings" | "operations" | "incidents" | "immigration-cases" | "baps" | "taks" | "detentions" | "placements" | "deportations" | "criminal-cases" | "passport-applications" | "stay-permits" | "notifications" | "inspections" | "entry-refusals" | "vessel-calls" | "tallies" | "nil-reports" | "periods" | "surveys" | "sapa-ratings" | "complaints" | "performance-agreements" | "budgets" | "pnbps" | "office-profiles" | "staff-snapshots" | "awards" | "innovations" | "problems" | "other-activities" | "delegations" | "indicator-definitions" | "indicator-values";
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
                /**
                 * @description Nama templat
                 * @example surat-perintah
                 */
                template: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
        };
    };
    listAccesses: {
        parameters: {
            query?: {
                /** @description Tunggu sampai posisi ini terbaca (sama dengan kepala Jejak-Position) */
                after?: string;
                /** @description Perbuatan */
                kind?: "searched" | "revealed" | "exported" | "document" | "audit-exported";
                /** @description Akun yang membaca */
                account?: string;
                /** @description Nomor daftar orang yang dibaca */
                person?: string;
                /** @description Tanggal paling awal */
                from?: string;
                /** @description Tanggal paling akhir */
                to?: string;
                /** @description Urutan menurut log; tanda minus = terbaru dahulu */
                sort?: "recorded" | "-recorded";
                /** @description Baris per halaman */
                limit?: number;
                /** @description nextCursor dari halaman sebelumnya */
                cursor?: string;
            };
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditView"];
                };
            };
        };
    };
    exportAccesses: {
        parameters: {
            query: {
                /** @description Tunggu sampai posisi ini terbaca (sama dengan kepala Jejak-Position) */
                after?: string;
                /** @description Perbuatan */
                kind?: "searched" | "revealed" | "exported" | "document" | "audit-exported";
                /** @description Akun yang membaca */
                account?: string;
                /** @description Nomor daftar orang yang dibaca */
                person?: string;
                /** @description Tanggal paling awal */
                from?: string;
                /** @description Tanggal paling akhir */
                to?: string;
                /** @description Bentuk berkas */
                format: "csv" | "xlsx";
                /** @description Pemisah CSV; titik koma untuk Excel Indonesia */
                separator?: "comma" | "semicolon";
            };
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    listAccounts: {
        parameters: {
            query?: {
                /** @description Kata di akun atau nama tampilan */
                q?: string;
                /** @description Hanya peran ini */
                role?: "officer" | "section-head" | "head" | "analyst" | "admin";
                /** @description Hanya seksi ini */
                section?: "inteldakim" | "lalintuskim" | "tikim" | "tata-usaha";
                /** @description Hanya yang dapat masuk, atau yang tidak */
                active?: "true" | "false";
                /** @description Urutan; tanda minus = menurun */
                sort?: "account" | "-account" | "role" | "-role" | "name" | "-name";
                /** @description Baris per halaman */
                limit?: number;
                /** @description nextCursor dari halaman sebelumnya */
                cursor?: string;
            };
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsView"];
                };
            };
        };
    };
    createAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccountDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GivenPasswordView"];
                };
            };
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Akun
                 * @example inteldakim-1
                 */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
        };
    };
    changeDuty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Akun
                 * @example inteldakim-1
                 */
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDutyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
        };
    };
    disable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Akun
                 * @example inteldakim-1
                 */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
        };
    };
    enable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Akun
                 * @example inteldakim-1
                 */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Akun
                 * @example inteldakim-1
                 */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GivenPasswordView"];
                };
            };
        };
    };
    unlock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Akun
                 * @example inteldakim-1
                 */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
        };
    };
    listAccountSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Akun
                 * @example inteldakim-1
                 */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountSessionsView"];
                };
            };
        };
    };
    endAccountSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Akun
                 * @example inteldakim-1
                 */
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedSessionsView"];
                };
            };
        };
    };
    endAccountSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Akun
                 * @example inteldakim-1
                 */
                account: string;
                /** @description Nomor sesi, seperti di daftar */
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listOffices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficesView"];
                };
            };
        };
    };
    listCollections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionsView"];
                };
            };
        };
    };
    getHome: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HomeView"];
                };
            };
        };
    };
    listBackups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupsView"];
                };
            };
        };
    };
    listAttachments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /** @description Jenis catatan */
                collection: "persons" | "companies" | "agencies" | "timpora-meetings" | "operations" | "incidents" | "immigration-cases" | "baps" | "taks" | "detentions" | "placements" | "deportations" | "criminal-cases" | "passport-applications" | "stay-permits" | "notifications" | "inspections" | "entry-refusals" | "vessel-calls" | "tallies" | "nil-reports" | "periods" | "surveys" | "sapa-ratings" | "complaints" | "performance-agreements" | "budgets" | "pnbps" | "office-profiles" | "staff-snapshots" | "awards" | "innovations" | "problems" | "other-activities" | "delegations" | "indicator-definitions" | "indicator-values";
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentsView"];
                };
            };
        };
    };
    addAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /** @description Jenis catatan */
                collection: "persons" | "companies" | "agencies" | "timpora-meetings" | "operations" | "incidents" | "immigration-cases" | "baps" | "taks" | "detentions" | "placements" | "deportations" | "criminal-cases" | "passport-applications" | "stay-permits" | "notifications" | "inspections" | "entry-refusals" | "vessel-calls" | "tallies" | "nil-reports" | "periods" | "surveys" | "sapa-ratings" | "complaints" | "performance-agreements" | "budgets" | "pnbps" | "office-profiles" | "staff-snapshots" | "awards" | "innovations" | "problems" | "other-activities" | "delegations" | "indicator-definitions" | "indicator-values";
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    getAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /** @description Jenis catatan */
                collection: "persons" | "companies" | "agencies" | "timpora-meetings" | "operations" | "incidents" | "immigration-cases" | "baps" | "taks" | "detentions" | "placements" | "deportations" | "criminal-cases" | "passport-applications" | "stay-permits" | "notifications" | "inspections" | "entry-refusals" | "vessel-calls" | "tallies" | "nil-reports" | "periods" | "surveys" | "sapa-ratings" | "complaints" | "performance-agreements" | "budgets" | "pnbps" | "office-profiles" | "staff-snapshots" | "awards" | "innovations" | "problems" | "other-activities" | "delegations" | "indicator-definitions" | "indicator-values";
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    withdrawAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /** @description Jenis catatan */
                collection: "persons" | "companies" | "agencies" | "timpora-meetings" | "operations" | "incidents" | "immigration-cases" | "baps" | "taks" | "detentions" | "placements" | "deportations" | "criminal-cases" | "passport-applications" | "stay-permits" | "notifications" | "inspections" | "entry-refusals" | "vessel-calls" | "tallies" | "nil-reports" | "periods" | "surveys" | "sapa-ratings" | "complaints" | "performance-agreements" | "budgets" | "pnbps" | "office-profiles" | "staff-snapshots" | "awards" | "innovations" | "problems" | "other-activities" | "delegations" | "indicator-definitions" | "indicator-values";
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawAttachmentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessionsView"];
                };
            };
        };
    };
    endOwnSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listSecurityLog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityLogView"];
                };
            };
        };
    };
    listDelegations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationsView"];
                };
            };
        };
    };
    appoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointDelegateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeDelegationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    follow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["LivePositionView"] | components["schemas"]["LiveCountsView"] | components["schemas"]["LiveRecordView"] | components["schemas"]["LiveJobView"] | components["schemas"]["LiveResetView"] | components["schemas"]["LiveEndView"];
                };
            };
        };
    };
    registerPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterPersonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    updatePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePersonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    setPersonStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPersonStatusDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    mergePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergePersonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    unmergePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmergePersonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    searchPersons: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchPersonsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundPersonsView"];
                };
            };
        };
    };
    revealPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealPersonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealedPersonView"];
                };
            };
        };
    };
    reportAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessReportView"];
                };
            };
        };
    };
    requestErasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestErasureDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    approveErasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    rejectErasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectErasureDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    registerCompany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterCompanyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    updateCompany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCompanyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    mergeCompany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeCompanyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    unmergeCompany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmergeCompanyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    registerAgency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterAgencyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    updateAgency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAgencyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    mergeAgency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeAgencyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    unmergeAgency: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmergeAgencyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    planTimporaMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanTimporaMeetingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    transcribeTimporaMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TranscribeTimporaMeetingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    rescheduleTimporaMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RescheduleTimporaMeetingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    holdTimporaMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldTimporaMeetingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    fileTimporaMinutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileTimporaMinutesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    numberTimporaLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumberTimporaLetterDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    cancelTimporaMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelTimporaMeetingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    planOperation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanOperationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    carryOutUnplannedOperation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CarryOutUnplannedOperationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    transcribeOperation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TranscribeOperationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    issueOperationWarrant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueOperationWarrantDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    numberOperationWarrant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumberOperationWarrantDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    carryOutOperation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CarryOutOperationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    reportOperation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportOperationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    cancelOperation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelOperationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    reportIncident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportIncidentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    numberIncident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumberIncidentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    closeIncident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseIncidentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    openImmigrationCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenImmigrationCaseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    numberImmigrationCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumberImmigrationCaseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    holdCaseConference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldCaseConferenceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    closeImmigrationCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseImmigrationCaseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    openBap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenBapDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    numberBap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumberBapDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    signBap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignBapDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    cancelBap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelBapDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    decideTak: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideTakDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    numberTakDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumberTakDecisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    objectToTak: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectToTakDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    decideTakObjection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideTakObjectionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    annulTak: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnulTakDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    orderDetention: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderDetentionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    numberDetentionDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumberDetentionDecisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    cancelDetention: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelDetentionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    admitDetainee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdmitDetaineeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    placeDetaineeElsewhere: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceDetaineeElsewhereDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    returnDetainee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnDetaineeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    recordEscape: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordEscapeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    recordRecapture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordRecaptureDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    endDetention: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndDetentionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    orderPlacement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderPlacementDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    numberPlacementDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumberPlacementDecisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    cancelPlacement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelPlacementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    placeVictim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceVictimDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    endPlacement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndPlacementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    proposeDeportation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeDeportationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    decideDeportation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideDeportationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    numberDeportationDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumberDeportationDecisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    readyTravelDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadyTravelDocumentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    escortDeportee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EscortDeporteeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    recordDeparture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordDepartureDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    cancelDeportation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelDeportationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    proposeEntryBan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeEntryBanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    answerEntryBan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerEntryBanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    startCriminalCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartCriminalCaseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    numberSprindik: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumberSprindikDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    sendSpdp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendSpdpDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    notifySpdpParties: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotifySpdpPartiesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    handOverFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverFileDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    returnFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnFileDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    declareFileComplete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareFileCompleteDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    handOverSuspects: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverSuspectsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    recordVerdict: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordVerdictDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    stopCriminalCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StopCriminalCaseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    applyForPassport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyForPassportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    recordIssuedPassport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordIssuedPassportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    checkPassportDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassportStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    interviewForPassport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassportStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    capturePassportBiometrics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassportStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    adjudicatePassport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjudicatePassportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    payForPassport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassportStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    postponePassport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostponePassportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    allocatePassportBlank: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassportStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    printPassport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassportStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    passPassportQuality: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassportStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    failPassportQuality: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassportDefectDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    findPassportDefect: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassportDefectDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    handOverPassport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassportStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    dispatchPassport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DispatchPassportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    deliverPassport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassportStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    returnPassportUndelivered: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassportReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    refusePassport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefusePassportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    lapsePassport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassportReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    applyStayPermit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyStayPermitDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    recordIssuedPermit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordIssuedPermitDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    grantStayPermit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantStayPermitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    refuseStayPermit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseStayPermitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    issueStayPermit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueStayPermitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    numberStayPermit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumberStayPermitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    reportNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportNotificationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    confirmNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmNotificationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    numberNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumberNotificationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    recordInspectionDay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordInspectionDayDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    recordEntryRefusal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordEntryRefusalDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    announceVesselCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnounceVesselCallDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    transcribeVesselCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TranscribeVesselCallDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    scheduleVesselCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleVesselCallDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    checkVesselCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckVesselCallDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    cancelVesselCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelVesselCallDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    signAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignAgreementDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    amendAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendAgreementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    allotBudget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllotBudgetDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    openBudgetWithTree: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenBudgetWithTreeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    setBudgetTree: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetBudgetTreeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    reviseBudget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseBudgetDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    recordRealisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordRealisationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    recordSurveyMonth: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordSurveyMonthDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    recordSurveyAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordSurveyAnswerDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    recordTally: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordTallyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    requestTallyReplacement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestTallyReplacementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    approveTallyReplacement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveTallyReplacementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    rejectTallyReplacement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectTallyReplacementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    defineIndicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DefineIndicatorDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    reviseIndicatorDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseIndicatorDefinitionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    proposeIndicatorDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseIndicatorDefinitionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    approveIndicatorDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveIndicatorDefinitionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    rejectIndicatorDefinition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectIndicatorDefinitionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    recordIndicatorValue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordIndicatorValueDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    receiveComplaint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveComplaintDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    forwardComplaint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForwardComplaintDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    answerComplaint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerComplaintDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    closeComplaint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseComplaintDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    recordSapaRatings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordSapaRatingsDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    recordPnbp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordPnbpDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    recordStaffSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordStaffSnapshotDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    recordAward: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordAwardDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    recordInnovation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordInnovationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    endInnovation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndInnovationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    recordProblem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordProblemDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    openFollowUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanFollowUpDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    planFollowUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanFollowUpDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    completeFollowUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteFollowUpDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    dropFollowUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DropFollowUpDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    recordOtherActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordOtherActivityDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    numberOtherActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumberOtherActivityDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    changeOfficeProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOfficeProfileDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    completePeriod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompletePeriodDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    approvePeriod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovePeriodDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    lockPeriod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LockPeriodDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    reopenPeriod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenPeriodDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    fileNilReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileNilReportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    listRecords: {
        parameters: {
            query?: {
                /** @description Tunggu sampai posisi ini terbaca (sama dengan kepala Jejak-Position) */
                after?: string;
                /** @description Seperti pada posisi log (16 angka) atau waktu ini; tanpa ini seperti sekarang */
                asOf?: string;
                /** @description Jenis catatan */
                entity?: string;
                /** @description Status */
                status?: string;
                /** @description Tanggal kejadian paling awal */
                from?: string;
                /** @description Tanggal kejadian paling akhir */
                to?: string;
                /** @description Hanya yang menunggu persetujuan */
                pending?: "correction" | "void" | "any";
                /** @description Dicatat atau terakhir diubah oleh akun ini */
                by?: string;
                /** @description Kata yang dicari di ringkasan */
                q?: string;
                /** @description Kolom ringkasan dan nilainya; boleh diulang */
                where?: string[];
                /** @description Urutan; tanda minus = menurun */
                sort?: "occurredOn" | "-occurredOn" | "updated" | "-updated" | "status" | "-status";
                /** @description Baris per halaman */
                limit?: number;
                /** @description nextCursor dari halaman sebelumnya */
                cursor?: string;
            };
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterView"];
                };
            };
        };
    };
    getRecord: {
        parameters: {
            query?: {
                /** @description Tunggu sampai posisi ini terbaca (sama dengan kepala Jejak-Position) */
                after?: string;
                /** @description Seperti pada posisi log (16 angka) atau waktu ini; tanpa ini seperti sekarang */
                asOf?: string;
            };
            header?: never;
            path: {
                office: string;
                /** @description Jenis catatan */
                collection: "persons" | "companies" | "agencies" | "timpora-meetings" | "operations" | "incidents" | "immigration-cases" | "baps" | "taks" | "detentions" | "placements" | "deportations" | "criminal-cases" | "passport-applications" | "stay-permits" | "notifications" | "inspections" | "entry-refusals" | "vessel-calls" | "tallies" | "nil-reports" | "periods" | "surveys" | "sapa-ratings" | "complaints" | "performance-agreements" | "budgets" | "pnbps" | "office-profiles" | "staff-snapshots" | "awards" | "innovations" | "problems" | "other-activities" | "delegations" | "indicator-definitions" | "indicator-values";
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordView"];
                };
            };
        };
    };
    getTimeline: {
        parameters: {
            query?: {
                /** @description Tunggu sampai posisi ini terbaca (sama dengan kepala Jejak-Position) */
                after?: string;
                /** @description Seperti pada posisi log (16 angka) atau waktu ini; tanpa ini seperti sekarang */
                asOf?: string;
                /** @description Urutan peristiwa */
                order?: "newest" | "oldest";
            };
            header?: never;
            path: {
                office: string;
                /** @description Jenis catatan */
                collection: "persons" | "companies" | "agencies" | "timpora-meetings" | "operations" | "incidents" | "immigration-cases" | "baps" | "taks" | "detentions" | "placements" | "deportations" | "criminal-cases" | "passport-applications" | "stay-permits" | "notifications" | "inspections" | "entry-refusals" | "vessel-calls" | "tallies" | "nil-reports" | "periods" | "surveys" | "sapa-ratings" | "complaints" | "performance-agreements" | "budgets" | "pnbps" | "office-profiles" | "staff-snapshots" | "awards" | "innovations" | "problems" | "other-activities" | "delegations" | "indicator-definitions" | "indicator-values";
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
        };
    };
    requestCorrection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /** @description Jenis catatan */
                collection: "persons" | "companies" | "agencies" | "timpora-meetings" | "operations" | "incidents" | "immigration-cases" | "baps" | "taks" | "detentions" | "placements" | "deportations" | "criminal-cases" | "passport-applications" | "stay-permits" | "notifications" | "inspections" | "entry-refusals" | "vessel-calls" | "tallies" | "nil-reports" | "periods" | "surveys" | "sapa-ratings" | "complaints" | "performance-agreements" | "budgets" | "pnbps" | "office-profiles" | "staff-snapshots" | "awards" | "innovations" | "problems" | "other-activities" | "delegations" | "indicator-definitions" | "indicator-values";
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestCorrectionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    approveCorrection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /** @description Jenis catatan */
                collection: "persons" | "companies" | "agencies" | "timpora-meetings" | "operations" | "incidents" | "immigration-cases" | "baps" | "taks" | "detentions" | "placements" | "deportations" | "criminal-cases" | "passport-applications" | "stay-permits" | "notifications" | "inspections" | "entry-refusals" | "vessel-calls" | "tallies" | "nil-reports" | "periods" | "surveys" | "sapa-ratings" | "complaints" | "performance-agreements" | "budgets" | "pnbps" | "office-profiles" | "staff-snapshots" | "awards" | "innovations" | "problems" | "other-activities" | "delegations" | "indicator-definitions" | "indicator-values";
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    rejectCorrection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /** @description Jenis catatan */
                collection: "persons" | "companies" | "agencies" | "timpora-meetings" | "operations" | "incidents" | "immigration-cases" | "baps" | "taks" | "detentions" | "placements" | "deportations" | "criminal-cases" | "passport-applications" | "stay-permits" | "notifications" | "inspections" | "entry-refusals" | "vessel-calls" | "tallies" | "nil-reports" | "periods" | "surveys" | "sapa-ratings" | "complaints" | "performance-agreements" | "budgets" | "pnbps" | "office-profiles" | "staff-snapshots" | "awards" | "innovations" | "problems" | "other-activities" | "delegations" | "indicator-definitions" | "indicator-values";
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonedDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    requestVoid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /** @description Jenis catatan */
                collection: "persons" | "companies" | "agencies" | "timpora-meetings" | "operations" | "incidents" | "immigration-cases" | "baps" | "taks" | "detentions" | "placements" | "deportations" | "criminal-cases" | "passport-applications" | "stay-permits" | "notifications" | "inspections" | "entry-refusals" | "vessel-calls" | "tallies" | "nil-reports" | "periods" | "surveys" | "sapa-ratings" | "complaints" | "performance-agreements" | "budgets" | "pnbps" | "office-profiles" | "staff-snapshots" | "awards" | "innovations" | "problems" | "other-activities" | "delegations" | "indicator-definitions" | "indicator-values";
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonedDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    approveVoid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /** @description Jenis catatan */
                collection: "persons" | "companies" | "agencies" | "timpora-meetings" | "operations" | "incidents" | "immigration-cases" | "baps" | "taks" | "detentions" | "placements" | "deportations" | "criminal-cases" | "passport-applications" | "stay-permits" | "notifications" | "inspections" | "entry-refusals" | "vessel-calls" | "tallies" | "nil-reports" | "periods" | "surveys" | "sapa-ratings" | "complaints" | "performance-agreements" | "budgets" | "pnbps" | "office-profiles" | "staff-snapshots" | "awards" | "innovations" | "problems" | "other-activities" | "delegations" | "indicator-definitions" | "indicator-values";
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    rejectVoid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /** @description Jenis catatan */
                collection: "persons" | "companies" | "agencies" | "timpora-meetings" | "operations" | "incidents" | "immigration-cases" | "baps" | "taks" | "detentions" | "placements" | "deportations" | "criminal-cases" | "passport-applications" | "stay-permits" | "notifications" | "inspections" | "entry-refusals" | "vessel-calls" | "tallies" | "nil-reports" | "periods" | "surveys" | "sapa-ratings" | "complaints" | "performance-agreements" | "budgets" | "pnbps" | "office-profiles" | "staff-snapshots" | "awards" | "innovations" | "problems" | "other-activities" | "delegations" | "indicator-definitions" | "indicator-values";
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonedDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
    withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                /** @description Jenis catatan */
                collection: "persons" | "companies" | "agencies" | "timpora-meetings" | "operations" | "incidents" | "immigration-cases" | "baps" | "taks" | "detentions" | "placements" | "deportations" | "criminal-cases" | "passport-applications" | "stay-permits" | "notifications" | "inspections" | "entry-refusals" | "vessel-calls" | "tallies" | "nil-reports" | "periods" | "surveys" | "sapa-ratings" | "complaints" | "performance-agreements" | "budgets" | "pnbps" | "office-profiles" | "staff-snapshots" | "awards" | "innovations" | "problems" | "other-activities" | "delegations" | "indicator-definitions" | "indicator-values";
                /**
                 * @description Nomor catatan
                 * @example 019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonedDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteAnswer"];
                };
            };
        };
    };
}
